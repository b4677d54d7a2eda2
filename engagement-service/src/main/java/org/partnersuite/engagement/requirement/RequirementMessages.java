package org.partnersuite.engagement.requirement;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.requirement.Requirement.Level;
import org.partnersuite.engagement.requirement.Requirement.State;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Rows;

/** Emits requirement states to other services. */
final class RequirementMessages {
    private static final String TOPIC = "engagement.opportunity-requirements.v1";

    private RequirementMessages() {}

    /** Requirement states for re-emission. */
    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                "opportunity-requirements",
                "opportunity_requirements",
                "opportunity_id",
                "select * from opportunity_requirements where opportunity_id = any(:ids) order by opportunity_id",
                Rows.of(RequirementState.class, RequirementMessages::state));
    }

    static OutgoingEvent state(RequirementState state) {
        return OutgoingEvent.state(
                TOPIC,
                state.opportunityId(),
                state.version(),
                state.evaluatedAt(),
                Json.write(RequirementsState.of(state)));
    }

    static OutgoingEvent tombstone(RequirementState state, Instant at) {
        UUID id = state.opportunityId();
        return OutgoingEvent.tombstone(TOPIC, id, state.version() + 1, at);
    }

    /** The data of {@code engagement.opportunity-requirements.v1}. */
    private record RequirementsState(
            UUID opportunityId,
            long version,
            List<String> missing,
            List<String> recommended,
            List<Entry> requirements,
            Instant evaluatedAt) {
        static RequirementsState of(RequirementState state) {
            return new RequirementsState(
                    state.opportunityId(),
                    state.version(),
                    state.missing(),
                    state.recommended(),
                    Arrays.stream(Requirement.values())
                            .map(requirement -> new Entry(
                                    requirement,
                                    of(requirement, state),
                                    requirement.level(),
                                    requirement.inForceFrom()))
                            .toList(),
                    state.evaluatedAt());
        }

        private static State of(Requirement requirement, RequirementState state) {
            return Stream.of(state.missing(), state.recommended()).anyMatch(keys -> keys.contains(requirement.name()))
                    ? State.MISSING
                    : state.satisfied().contains(requirement.name()) ? State.SATISFIED : State.NOT_APPLICABLE;
        }
    }

    /** A requirement that applies or not. */
    private record Entry(
            Requirement key,
            State state,
            Level level,
            @Nullable LocalDate inForceFrom) {}
}
