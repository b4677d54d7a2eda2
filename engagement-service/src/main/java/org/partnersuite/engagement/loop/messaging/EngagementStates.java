package org.partnersuite.engagement.loop.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.engagement.loop.EngagementRow;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Engagements that can be told again. */
final class EngagementStates {
    private static final String ROWS =
            "select " + EngagementRow.COLUMNS + " from engagement e where e.id = any(:ids) order by e.id";

    private EngagementStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                "engagement",
                "engagement",
                ROWS,
                (row, context) -> EngagementMessages.state(EngagementRow.read(row, context)));
    }
}
