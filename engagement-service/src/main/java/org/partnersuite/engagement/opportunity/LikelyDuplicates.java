package org.partnersuite.engagement.opportunity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.LikelyDuplicate.Reason;
import org.partnersuite.platform.rest.Json;

/**
 * Open opportunities of the same account with a common offering, close dates within ninety days of each other, and
 * similar names. The two halves of a joint deal are none. The database selects candidates by an index; the names
 * decide.
 */
final class LikelyDuplicates {
    static final double SIMILAR = 0.4;
    static final int WITHIN_DAYS = 90;

    private static final int NAMED = 5;

    /** Of tables {@code n} and {@code o}: whether they are the two halves of a joint deal, which are no twins. */
    private static final String HALVES = """
            n.lead_organisation <> o.lead_organisation
            and (n.id is not distinct from o.counterpart_id or n.counterpart_id is not distinct from o.id
                 or 'ITSPATCH' = any (n.strategy_codes) or 'ITSPATCH' = any (o.strategy_codes))""";

    /** Candidates near an opportunity {@code o}; at most two hundred are compared. */
    static final String NEAR = """
            (select json_agg(json_build_array(n.id, n.name, n.close_date, n.offerings)) from (
                 select n.id, n.name, n.close_date, n.offerings from opportunity n
                 where n.account_id = o.account_id and n.closed_on is null and n.merged_into is null
                   and n.close_date between o.close_date - %1$d and o.close_date + %1$d
                   and n.offerings && o.offerings and n.id <> o.id and not (%2$s)
                 order by n.close_date limit 200) n)::text
            """.formatted(WITHIN_DAYS, HALVES);

    private LikelyDuplicates() {}

    /** An opportunity of the same account with a near close date and a common offering. */
    record Near(UUID id, String name, LocalDate closeDate, List<String> offerings) {}

    /** @param json a value of {@link #NEAR} */
    static List<Near> read(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        try {
            List<Near> near = new ArrayList<>();
            for (JsonNode found : Json.mapper().readTree(json)) {
                List<String> offerings = new ArrayList<>();
                found.get(3).forEach(offering -> offerings.add(offering.textValue()));
                near.add(new Near(
                        UUID.fromString(found.get(0).textValue()),
                        found.get(1).textValue(),
                        LocalDate.parse(found.get(2).textValue()),
                        offerings));
            }
            return near;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("written by the database", e);
        }
    }

    /** The most similar names first. */
    static List<LikelyDuplicate> among(List<Near> near, OpportunityDetails requested) {
        LocalDate close = requested.closeDate();
        if (close == null) {
            return List.of();
        }
        return near.stream()
                .map(each -> judged(each, requested, close))
                .filter(each -> each.similarity().doubleValue() >= SIMILAR)
                .sorted(Comparator.comparing(LikelyDuplicate::similarity)
                        .reversed()
                        .thenComparing(LikelyDuplicate::id))
                .limit(NAMED)
                .toList();
    }

    private static LikelyDuplicate judged(Near near, OpportunityDetails requested, LocalDate close) {
        BigDecimal similarity = BigDecimal.valueOf(NameSimilarity.of(near.name(), requested.name()))
                .setScale(2, RoundingMode.HALF_UP);
        List<String> common = requested.offerings().stream()
                .filter(near.offerings()::contains)
                .toList();
        return new LikelyDuplicate(
                near.id(),
                near.name(),
                near.closeDate(),
                similarity,
                List.of(
                        new Reason("same_account", "Both are of the account " + requested.accountId() + "."),
                        new Reason("overlapping_offering", "Both sell " + String.join(", ", common) + "."),
                        new Reason("similar_name", "The names have " + similarity + " of their parts in common."),
                        new Reason(
                                "close_date",
                                "They are to close " + Math.abs(ChronoUnit.DAYS.between(close, near.closeDate()))
                                        + " days apart.")));
    }
}
