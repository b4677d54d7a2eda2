package org.partnersuite.reporting.projection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Indicator;

/** The state of a roadblock (EN-10), from {@code engagement.roadblock.v1}. It counts while it is open. */
public record RoadblockState(
        UUID id,
        long version,
        UUID opportunityId,
        String category,
        String severity,
        @Nullable String offering,
        String description,
        String raisedBy,
        Instant raisedAt,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt,
        Instant updatedAt)
        implements Child {
    public static final String TOPIC = "engagement.roadblock.v1";

    public RoadblockState {
        Required.of("opportunityId", opportunityId);
        Required.of("category", category);
        Required.of("raisedAt", raisedAt);
        severity = severity == null ? "" : severity;
        description = description == null ? "" : description;
        raisedBy = raisedBy == null ? "" : raisedBy;
        updatedAt = updatedAt == null ? raisedAt : updatedAt;
    }

    @Override
    public List<Indicator> indicators() {
        return resolvedAt == null ? List.of(new Indicator(Indicator.Kind.ROADBLOCK, category, null)) : List.of();
    }
}
