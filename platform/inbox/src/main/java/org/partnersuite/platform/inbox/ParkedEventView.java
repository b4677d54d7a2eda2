package org.partnersuite.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;

/** A parked record in a list. */
@Schema(name = "ParkedEvent")
public record ParkedEventView(
        UUID id,

        @Schema(
                pattern = TextBounds.NAME,
                examples = "main",
                description = "The projection to which it has not been applied.")
        String projection,

        @Schema(maxLength = TextBounds.TOPIC, examples = "engagement.opportunity.v1")
        String topic,

        int partition,
        long offset,

        @Schema(
                maxLength = Delivery.LONGEST_STORED_KEY,
                description = "Id of the aggregate. Its later records wait behind this one.")
        String key,

        @Schema(maxLength = TextBounds.REASON, description = "Reason of the last failure.")
        String reason,

        @Schema(description = "Number of attempts; 0 for a record that waits behind another.")
        int attempts,

        Instant parkedAt,
        @Nullable Instant triedAt) {}
