package org.partnersuite.platform.inbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;

/** Result for the parked records of a key. */
public record ReleaseOutcome(
        @Schema(pattern = TextBounds.NAME) String projection,
        @Schema(maxLength = TextBounds.TOPIC) String topic,
        @Schema(maxLength = Delivery.LONGEST_STORED_KEY) String key,

        @Schema(description = "Number of records of the key applied by this call.")
        int applied,

        @Schema(description = "Number of records of the key that remain parked; 0 when the key is released.")
        int remaining,

        @Schema(description = "Reason why the first of them fails.") @Nullable
        String reason) {}
