package org.partnersuite.engagement.requirement.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.engagement.requirement.RequirementState;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Requirement states that can be told again. */
final class RequirementStates {
    private static final String ROWS = "select r.* from opportunity_requirements r"
            + " where r.opportunity_id = any(:ids) order by r.opportunity_id";

    private RequirementStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                "opportunity-requirements",
                "opportunity_requirements",
                "opportunity_id",
                ROWS,
                (row, context) -> RequirementMessages.event(RequirementState.read(row)));
    }
}
