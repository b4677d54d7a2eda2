package org.partnersuite.platform.inbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a key's parked records. */
public record ReleaseOutcome(
        String projection,
        String topic,
        String key,

        @Schema(description = "Records of the key that are applied now.")
        int applied,

        @Schema(description = "Records of the key that are still parked; with none the key is released.")
        int remaining,

        @Schema(description = "Why the first of them cannot be applied.") @Nullable
        String reason) {}
