package org.partnersuite.reporting.topsheet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.partnersuite.platform.rest.ListLink;
import org.partnersuite.reporting.pipeline.ActivityStatus;
import org.partnersuite.reporting.pipeline.Indicator;
import org.partnersuite.reporting.pipeline.Indicator.Kind;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.topsheet.Engagement.Apart;
import org.partnersuite.reporting.topsheet.Engagement.Counted;

/** Calculates the engagement figures from the indicators that a question finds. */
final class EngagementCalculator {
    private final IndicatorTally tally;
    private final long clients;
    private final EngagementLinks links;
    private final List<Stage> open;

    /**
     * @param clients number of distinct briefed clients
     * @param open the open stages
     */
    EngagementCalculator(Question question, IndicatorTally tally, long clients, List<Stage> open) {
        this.tally = tally;
        this.clients = clients;
        this.open = open;
        this.links = new EngagementLinks(question);
    }

    Engagement figures() {
        return new Engagement(
                briefings(),
                pilots(),
                initiatives(),
                named(Kind.ROADBLOCK).stream()
                        .map(category -> new Engagement.Roadblocks(
                                category, apart(Kind.ROADBLOCK, category::equals, "category", category)))
                        .sorted(most(Engagement.Roadblocks::open))
                        .toList(),
                apart(Kind.MISSING, set -> true, "incomplete", "true"),
                unmet(Kind.MISSING, "missing"),
                unmet(Kind.RECOMMENDED, "recommended"));
    }

    /** @param parameter of the rows that takes a requirement */
    private List<Engagement.Missing> unmet(Kind kind, String parameter) {
        return named(kind).stream()
                .flatMap(set -> Arrays.stream(set.split(",")))
                .distinct()
                .sorted()
                .map(requirement -> new Engagement.Missing(
                        requirement,
                        apart(
                                kind,
                                set -> Arrays.asList(set.split(",")).contains(requirement),
                                parameter,
                                requirement)))
                .sorted(most(Engagement.Missing::opportunities))
                .toList();
    }

    private Engagement.Briefings briefings() {
        return new Engagement.Briefings(
                ofStatus(Kind.BRIEFING, ActivityStatus.PLANNED),
                ofStatus(Kind.BRIEFING, ActivityStatus.IN_PROGRESS),
                ofStatus(Kind.BRIEFING, ActivityStatus.COMPLETED),
                ofStatus(Kind.BRIEFING, ActivityStatus.CANCELLED),
                undated(Kind.BRIEFING),
                new Engagement.Clients(
                        clients,
                        "opportunity.account.id",
                        links.inPeriod(Kind.BRIEFING, rows(Kind.BRIEFING, ActivityStatus.COMPLETED))));
    }

    private Engagement.Pilots pilots() {
        Counted completed = ofStatus(Kind.PILOT, ActivityStatus.COMPLETED);
        Counted progressed = new Counted(
                tally.count(Kind.PILOT, false, Indicator.PROGRESSED::equals),
                links.inPeriod(
                        Kind.PILOT, rows(Kind.PILOT, ActivityStatus.COMPLETED).with("outcome", "PROGRESSED")));
        return new Engagement.Pilots(
                ofStatus(Kind.PILOT, ActivityStatus.PLANNED),
                ofStatus(Kind.PILOT, ActivityStatus.IN_PROGRESS),
                completed,
                progressed,
                ofStatus(Kind.PILOT, ActivityStatus.CANCELLED),
                undated(Kind.PILOT),
                Percent.of(progressed.count(), completed.count()));
    }

    private List<Engagement.Initiatives> initiatives() {
        return named(Kind.INITIATIVE).stream()
                .map(EngagementCalculator::initiative)
                .distinct()
                .map(name -> new Engagement.Initiatives(
                        name,
                        initiatives(name, open, false),
                        initiatives(name, List.of(Stage.WON), false),
                        initiatives(name, List.of(Stage.LOST), false),
                        initiatives(name, open, true)))
                .sorted(Comparator.comparingLong((Engagement.Initiatives i) ->
                                i.open().count() + i.won().count() + i.undated().count())
                        .reversed())
                .toList();
    }

    private Counted initiatives(String name, List<Stage> stages, boolean undated) {
        Set<String> details = stages.stream()
                .map(stage -> Indicator.ofInitiative(stage, name).detail())
                .collect(Collectors.toSet());
        ListLink rows = RowsLink.staged(links.rows(Kind.INITIATIVE).with("initiative", name), stages);
        return new Counted(
                tally.count(Kind.INITIATIVE, undated, details::contains),
                undated ? links.undated(rows) : links.inPeriod(Kind.INITIATIVE, rows));
    }

    private static String initiative(String detail) {
        return detail.substring(detail.indexOf(Indicator.SEPARATOR) + 1);
    }

    private Counted ofStatus(Kind kind, ActivityStatus status) {
        return new Counted(
                tally.count(
                        kind,
                        false,
                        detail ->
                                detail.equals(status.name()) || detail.startsWith(status.name() + Indicator.SEPARATOR)),
                links.inPeriod(kind, rows(kind, status)));
    }

    private ListLink rows(Kind kind, ActivityStatus status) {
        return links.rows(kind).with("status", status.name());
    }

    private Counted undated(Kind kind) {
        return new Counted(tally.count(kind, true, detail -> true), links.undated(links.rows(kind)));
    }

    /** @param parameter of the rows that takes the value */
    private Apart apart(Kind kind, Predicate<String> detail, String parameter, String value) {
        ListLink rows = links.rows(kind).with(parameter, value);
        return new Apart(
                new Counted(tally.count(kind, false, detail), links.inPeriod(kind, rows)),
                new Counted(tally.count(kind, true, detail), links.undated(rows)));
    }

    private List<String> named(Kind kind) {
        return tally.details(kind).distinct().sorted().toList();
    }

    private static <T> Comparator<T> most(Function<T, Apart> figure) {
        return Comparator.comparingLong((T one) -> {
                    Apart apart = figure.apply(one);
                    return apart.inPeriod().count() + apart.undated().count();
                })
                .reversed();
    }
}
