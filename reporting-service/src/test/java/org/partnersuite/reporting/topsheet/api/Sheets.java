package org.partnersuite.reporting.topsheet.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.freshness.Freshness;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.pipeline.Sum;
import org.partnersuite.reporting.topsheet.Engagement;
import org.partnersuite.reporting.topsheet.Engagement.Apart;
import org.partnersuite.reporting.topsheet.Engagement.Counted;
import org.partnersuite.reporting.topsheet.Figure;
import org.partnersuite.reporting.topsheet.Measures;
import org.partnersuite.reporting.topsheet.Topsheet;

/** Topsheets with few figures. */
final class Sheets {
    static final Instant AS_OF = Instant.parse("2017-09-30T12:00:00.5Z");

    private Sheets() {}

    static Topsheet of(Figure won, Engagement engagement, Topsheet.Breakdown... breakdowns) {
        return new Topsheet(
                "2017-Q3",
                Map.of(),
                new Freshness(
                        AS_OF,
                        List.of(
                                source("engagement.account.v1", null, 0),
                                source("engagement.opportunity.v1", AS_OF.minusSeconds(4), 2),
                                source("engagement.activity.v1", AS_OF.minusSeconds(9), 1))),
                measures(won),
                engagement,
                List.of(breakdowns));
    }

    static Freshness.Source source(String topic, @Nullable Instant newest, int parked) {
        return new Freshness.Source(topic, newest, AS_OF, newest == null ? null : 4.0, parked);
    }

    static Measures measures(Figure won) {
        Figure none = figure(0);
        return new Measures(List.of(new Measures.StageFigure(Stage.ENGAGE, none)), none, won, none, none, null);
    }

    static Figure figure(long opportunities, String... amounts) {
        List<Sum> sums = List.of(amounts).stream()
                .map(amount -> new Sum(amount.split(" ", -1)[0], amount.split(" ", -1)[1]))
                .toList();
        return new Figure(opportunities, sums, sums, "/rows?n=" + opportunities);
    }

    static Engagement engagement(List<Engagement.Roadblocks> roadblocks) {
        Counted none = new Counted(0, "/none");
        return new Engagement(
                new Engagement.Briefings(
                        none,
                        none,
                        new Counted(3, "/briefings"),
                        none,
                        none,
                        new Engagement.Clients(2, "opportunity.account.id", "/briefings")),
                new Engagement.Pilots(none, none, none, none, none, none, null),
                List.of(),
                roadblocks,
                new Apart(none, none),
                List.of(),
                List.of());
    }
}
