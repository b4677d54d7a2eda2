package org.partnersuite.engagement.requirement.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.requirement.Requirement;
import org.partnersuite.engagement.requirement.Requirement.State;
import org.partnersuite.engagement.requirement.RequirementState;

/** The data of {@code engagement.opportunity-requirements.v1}. */
record RequirementsMessage(
        UUID opportunityId, long version, List<String> missing, List<Entry> requirements, Instant evaluatedAt) {

    /** A requirement that applies or not. */
    record Entry(Requirement key, State state, @Nullable LocalDate inForceFrom) {}

    static RequirementsMessage of(RequirementState state) {
        return new RequirementsMessage(
                state.opportunityId(),
                state.version(),
                state.missing(),
                Arrays.stream(Requirement.values())
                        .map(requirement ->
                                new Entry(requirement, stateOf(requirement, state), requirement.inForceFrom()))
                        .toList(),
                state.evaluatedAt());
    }

    private static State stateOf(Requirement requirement, RequirementState state) {
        return state.missing().contains(requirement.name())
                ? State.MISSING
                : state.satisfied().contains(requirement.name()) ? State.SATISFIED : State.NOT_APPLICABLE;
    }
}
