package org.partnersuite.engagement.squad.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.engagement.squad.SquadRow;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Squads that can be told again. */
final class SquadStates {
    private SquadStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of("squad", "squad", (row, context) -> SquadMessages.state(SquadRow.read(row)));
    }
}
