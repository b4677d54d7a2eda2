package org.partnersuite.e2e.day;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.partnersuite.e2e.day.model.Activity;
import org.partnersuite.e2e.day.model.Deal;
import org.partnersuite.e2e.day.model.ExpectedState;
import org.partnersuite.e2e.day.model.Roadblock;
import org.partnersuite.e2e.day.model.Tracked;

/** Of everything the newest event is the last, and no move is missing (XC-2). */
final class EventComparison {
    private static final String MOVES = "engagement.opportunity-stage-move.v1";

    private final ExpectedState state;
    private final Tally tally;
    private final Simulation simulation;

    EventComparison(FinalComparison comparison) {
        this.simulation = comparison.simulation();
        this.state = comparison.state();
        this.tally = comparison.tally();
    }

    void compare() {
        newestIsLast("engagement.account.v1", state.accounts());
        newestIsLast("engagement.opportunity.v1", state.deals());
        newestIsLast("engagement.activity.v1", state.all(Activity.class));
        newestIsLast("engagement.roadblock.v1", state.all(Roadblock.class));
        newestIsLast("engagement.initiative.v1", state.initiatives());
        newestIsLast("partner-program.partner.v1", state.partners());
        for (String topic : List.of(
                "engagement.opportunity-requirements.v1",
                "partner-program.deal.v1",
                "customer-success.customer.v1",
                "customer-success.subscription.v1")) {
            newestIsLast(topic, List.of());
        }
        moves();
    }

    private void newestIsLast(String topic, Collection<? extends Tracked> expected) {
        Map<String, List<Long>> found = simulation.suite().topics().versions(topic);
        found.forEach((key, versions) -> {
            tally.count("keys of events compared");
            tally.expect(
                    versions.stream().max(Long::compare).orElseThrow(),
                    versions.getLast(),
                    topic + " of " + key + " " + versions);
        });
        for (Tracked one : expected) {
            List<Long> versions = found.getOrDefault(one.id(), List.of(0L));
            tally.expect(one.version(), versions.getLast(), topic + " of " + one.id() + " at last");
        }
    }

    /** None is ever compacted away. */
    private void moves() {
        Map<String, List<Long>> found = simulation.suite().topics().versions(MOVES);
        for (Deal deal : state.deals()) {
            tally.expect(
                    LongStream.rangeClosed(1, deal.visits().size()).boxed().toList(),
                    found.getOrDefault(deal.id(), List.of()).stream().distinct().toList(),
                    MOVES + " of " + deal.id());
        }
    }
}
