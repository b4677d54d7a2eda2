package org.partnersuite.engagement.requirement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Requirement states of an opportunity at the last derivation.
 *
 * @param version counts the changes of its requirements from 1
 * @param satisfied keys; a requirement that is in no list does not apply
 * @param missing keys of those that are required
 * @param recommended keys of those that are recommended and missing
 */
public record RequirementState(
        UUID opportunityId,
        long version,
        List<String> satisfied,
        List<String> missing,
        List<String> recommended,
        Instant evaluatedAt,
        @Nullable Instant changesAt) {
    public RequirementState {
        satisfied = List.copyOf(satisfied);
        missing = List.copyOf(missing);
        recommended = List.copyOf(recommended);
    }

    boolean sameRequirements(RequirementState other) {
        return satisfied.equals(other.satisfied)
                && missing.equals(other.missing)
                && recommended.equals(other.recommended);
    }
}
