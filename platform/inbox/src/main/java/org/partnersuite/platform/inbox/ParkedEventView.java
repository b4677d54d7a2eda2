package org.partnersuite.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A parked record in a list. */
@Schema(name = "ParkedEvent")
public record ParkedEventView(
        UUID id,

        @Schema(examples = "main", description = "Which of the service's projections lacks it.")
        String projection,

        @Schema(examples = "engagement.opportunity.v1") String topic,
        int partition,
        long offset,

        @Schema(description = "The aggregate whose later records wait behind this one.")
        String key,

        @Schema(description = "Why it could not be applied.")
        String reason,

        @Schema(description = "How often it was tried; 0 for a record that waits behind another.")
        int attempts,

        Instant parkedAt,
        @Nullable Instant triedAt) {}
