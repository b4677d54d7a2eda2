package org.partnersuite.reporting.projection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Mark;

/** What a roadblock's event says (EN-10). It counts while it is open. */
public record RoadblockState(
        UUID id,
        long version,
        int partition,
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

    @Override
    public @Nullable Mark mark() {
        return resolvedAt == null ? new Mark(Mark.Kind.ROADBLOCK, category, null) : null;
    }
}
