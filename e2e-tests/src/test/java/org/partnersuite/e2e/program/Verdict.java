package org.partnersuite.e2e.program;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.partnersuite.e2e.day.Waiting;
import org.partnersuite.e2e.program.model.Partner;

/** At the end of three years: everything that the service tells is what the model says. */
final class Verdict {
    private final ThreeYears years;

    Verdict(ThreeYears years) {
        this.years = years;
    }

    void compare() {
        years.inTheEnd("work that waits", Map.of(), () -> Waiting.in(years.suite()));
        for (String list : List.of("parked-events", "refused-events", "parked-work")) {
            years.expect(
                    0, years.as("admin").list(ThreeYears.API + "/admin/" + list).size(), list);
        }
        each(new DealRows(years)::compareAll);
        each(new TierComparison(years)::compareAll);
        StandingComparison standings = new StandingComparison(years);
        each(partner -> standings.compareAll(partner, Volume.FIRST, years.today()));
    }

    private void each(Consumer<Partner> comparison) {
        years.program().partners().parallelStream().forEach(comparison);
    }
}
