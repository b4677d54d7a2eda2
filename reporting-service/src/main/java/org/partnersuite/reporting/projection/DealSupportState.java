package org.partnersuite.reporting.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Mark;

/** What a deal-support request's event says (EN-9). No figure counts it. */
public record DealSupportState(
        UUID id,
        long version,
        int partition,
        UUID opportunityId,
        String help,
        @Nullable String offering,
        @Nullable LocalDate desiredStart,
        String status,
        @Nullable Instant statusSince,
        Instant updatedAt)
        implements Child {

    @Override
    public @Nullable Mark mark() {
        return null;
    }
}
