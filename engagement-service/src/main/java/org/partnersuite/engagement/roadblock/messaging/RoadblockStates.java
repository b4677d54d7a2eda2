package org.partnersuite.engagement.roadblock.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.engagement.roadblock.RoadblockRow;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Roadblocks that can be told again. */
final class RoadblockStates {
    private RoadblockStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                "roadblock", "roadblock", (row, context) -> RoadblockMessages.state(RoadblockRow.read(row)));
    }
}
