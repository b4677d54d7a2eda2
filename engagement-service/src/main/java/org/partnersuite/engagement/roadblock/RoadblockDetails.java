package org.partnersuite.engagement.roadblock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people may edit of a roadblock.
 *
 * @param category a code of the roadblock categories
 * @param offering the product it is about; null when it is about none in particular
 * @param raisedAt when it surfaced
 */
public record RoadblockDetails(
        String category,
        Severity severity,
        @Nullable String offering,
        String description,
        String raisedBy,
        Instant raisedAt) {}
