package org.partnersuite.customersuccess.benchmark;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group that a caller was told about.
 *
 * @param industry that all have; null when it was left out
 * @param segment that all have; null when it was left out
 * @param members the customers
 */
record AnsweredGroup(
        UUID id,
        String product,
        @Nullable String industry,
        @Nullable String segment,
        Set<UUID> members,
        Instant answeredAt) {
    AnsweredGroup {
        members = Set.copyOf(members);
    }
}
