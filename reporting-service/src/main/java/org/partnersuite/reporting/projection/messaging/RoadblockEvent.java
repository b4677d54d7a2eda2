package org.partnersuite.reporting.projection.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.projection.RoadblockState;

/** What reporting reads of {@code engagement.roadblock.v1}. */
record RoadblockEvent(
        UUID id,
        long version,
        UUID opportunityId,
        String category,
        @Nullable String severity,
        @Nullable String offering,
        @Nullable String description,
        @Nullable String raisedBy,
        Instant raisedAt,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt,
        @Nullable Instant updatedAt)
        implements ChildEvent<RoadblockState> {
    static final String TOPIC = "engagement.roadblock.v1";

    @Override
    public @Nullable UUID aggregate() {
        return id;
    }

    @Override
    public RoadblockState state(int partition) {
        Instant raised = Present.value("raisedAt", raisedAt);
        return new RoadblockState(
                Present.value("id", id),
                version,
                partition,
                Present.value("opportunityId", opportunityId),
                Present.value("category", category),
                severity == null ? "" : severity,
                offering,
                description == null ? "" : description,
                raisedBy == null ? "" : raisedBy,
                raised,
                resolvedBy,
                resolvedAt,
                updatedAt == null ? raised : updatedAt);
    }
}
