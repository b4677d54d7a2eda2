package org.partnersuite.engagement.initiative.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.engagement.initiative.InitiativeRow;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Initiatives that can be told again. */
final class InitiativeStates {
    private InitiativeStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                "initiative",
                "strategic_initiative",
                (row, context) -> InitiativeMessages.state(InitiativeRow.read(row)));
    }
}
