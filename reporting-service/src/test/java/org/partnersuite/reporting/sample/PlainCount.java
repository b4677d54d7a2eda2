package org.partnersuite.reporting.sample;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.pipeline.Period;
import org.partnersuite.reporting.pipeline.Quarters;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.pipeline.Sum;
import org.partnersuite.reporting.projection.AccountState;
import org.partnersuite.reporting.projection.OpportunityState;
import org.partnersuite.reporting.topsheet.Question;
import org.threeten.extra.YearQuarter;

/** Counts opportunities as the specification says, one by one, in memory: what figures are compared with. */
public final class PlainCount {
    private final Collection<OpportunityState> opportunities;
    private final Map<UUID, AccountState> accounts;

    /** @param accounts at their current version */
    public PlainCount(Collection<OpportunityState> opportunities, Map<UUID, AccountState> accounts) {
        this.opportunities = opportunities;
        this.accounts = accounts;
    }

    /** A figure's count and amounts. */
    public record Count(long opportunities, Map<String, String> amounts) {
        public static Count of(long opportunities, List<Sum> sums) {
            return new Count(
                    opportunities, new TreeMap<>(sums.stream().collect(Collectors.toMap(Sum::currency, Sum::amount))));
        }
    }

    public Count dated(Question question, Collection<Stage> stages) {
        return count(question, o -> stages.contains(o.stage()) && inPeriod(question.period(), o));
    }

    public Count undated(Question question) {
        return count(question, o -> o.stage().isOpen() && o.closeDate() == null);
    }

    private Count count(Question question, Predicate<OpportunityState> counted) {
        long opportunitiesFound = 0;
        Map<String, BigDecimal> amounts = new TreeMap<>();
        SortedSet<String> offerings = question.filters().get(Dimension.OFFERING);
        for (OpportunityState opportunity : opportunities) {
            List<BigDecimal> lines = opportunity.amounts().entrySet().stream()
                    .filter(l -> SamplePipeline.OFFERINGS.contains(l.getKey()))
                    .filter(l -> offerings == null || offerings.contains(l.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            if (!lines.isEmpty() && counted.test(opportunity) && matches(question, opportunity)) {
                opportunitiesFound++;
                lines.forEach(line -> amounts.merge(opportunity.currency(), line, BigDecimal::add));
            }
        }
        return Count.of(
                opportunitiesFound,
                amounts.entrySet().stream()
                        .map(e -> Sum.of(e.getValue(), e.getKey()))
                        .toList());
    }

    /** Whether an opportunity is one that the question is about, whatever its period and currency. */
    public boolean finds(Question question, OpportunityState opportunity) {
        SortedSet<String> offerings = question.filters().get(Dimension.OFFERING);
        boolean watsonx = opportunity.amounts().keySet().stream()
                .anyMatch(o -> SamplePipeline.OFFERINGS.contains(o) && (offerings == null || offerings.contains(o)));
        return watsonx && matches(question, opportunity);
    }

    private boolean matches(Question question, OpportunityState opportunity) {
        AccountState account = accounts.getOrDefault(opportunity.account().id(), opportunity.account());
        return question.filters().entrySet().stream().allMatch(f -> values(f.getKey(), opportunity, account).stream()
                        .anyMatch(f.getValue()::contains))
                && (question.currencies().isEmpty() || question.currencies().contains(opportunity.currency()));
    }

    /** The values an opportunity has on an dimension. */
    public static List<String> values(Dimension dimension, OpportunityState opportunity, AccountState account) {
        return switch (dimension) {
            case GEOGRAPHY ->
                List.of(opportunity.ownGeography() == null ? account.geography() : opportunity.ownGeography());
            case MARKET -> List.of(opportunity.ownMarket() == null ? account.market() : opportunity.ownMarket());
            case INDUSTRY -> List.of(account.industry());
            case OFFERING -> List.copyOf(opportunity.amounts().keySet());
            case USE_CASE -> opportunity.useCases().isEmpty() ? List.of(Dimension.NONE) : opportunity.useCases();
            case LEAD_ORGANISATION -> List.of(opportunity.leadOrganisation().name());
            case JOINT -> List.of(String.valueOf(opportunity.joint()));
        };
    }

    private static boolean inPeriod(Period period, OpportunityState opportunity) {
        if (opportunity.closeDate() == null) {
            return false;
        }
        Period.Range range = period.range();
        YearQuarter quarter = Quarters.of(opportunity.closeDate());
        return range == null || (quarter.compareTo(range.from()) >= 0 && quarter.compareTo(range.to()) <= 0);
    }
}
