package org.partnersuite.reporting.projection.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.projection.DealSupportState;

/** What reporting reads of {@code engagement.deal-support-request.v1}. */
record DealSupportEvent(
        UUID id,
        long version,
        UUID opportunityId,
        String help,
        @Nullable String offering,
        @Nullable LocalDate desiredStart,
        String status,
        @Nullable Instant statusSince,
        Instant updatedAt)
        implements ChildEvent<DealSupportState> {
    static final String TOPIC = "engagement.deal-support-request.v1";

    @Override
    public @Nullable UUID aggregate() {
        return id;
    }

    @Override
    public DealSupportState state(int partition) {
        return new DealSupportState(
                Present.value("id", id),
                version,
                partition,
                Present.value("opportunityId", opportunityId),
                Present.value("help", help),
                offering,
                desiredStart,
                Present.value("status", status),
                statusSince,
                Present.value("updatedAt", updatedAt));
    }
}
