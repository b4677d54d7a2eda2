package org.partnersuite.engagement.requirement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Requirement states of an opportunity at the last derivation.
 *
 * @param version counts the changes of its requirements from 1
 * @param satisfied keys; a requirement that is in neither list does not apply
 */
public record RequirementState(
        UUID opportunityId,
        long version,
        List<String> satisfied,
        List<String> missing,
        Instant evaluatedAt,
        @Nullable Instant changesAt) {
    public RequirementState {
        satisfied = List.copyOf(satisfied);
        missing = List.copyOf(missing);
    }

    boolean sameRequirements(RequirementState other) {
        return satisfied.equals(other.satisfied) && missing.equals(other.missing);
    }
}
