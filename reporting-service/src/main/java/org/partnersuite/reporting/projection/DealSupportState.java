package org.partnersuite.reporting.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Indicator;

/** The state of a deal-support request (EN-9), from {@code engagement.deal-support-request.v1}. No figure counts it. */
public record DealSupportState(
        UUID id,
        long version,
        UUID opportunityId,
        String help,
        @Nullable String offering,
        @Nullable LocalDate desiredStart,
        String status,
        @Nullable Instant statusSince,
        Instant updatedAt)
        implements Child {
    public static final String TOPIC = "engagement.deal-support-request.v1";

    public DealSupportState {
        Required.of("opportunityId", opportunityId);
        Required.of("help", help);
        Required.of("status", status);
        Required.of("updatedAt", updatedAt);
    }

    @Override
    public List<Indicator> indicators() {
        return List.of();
    }
}
