package org.partnersuite.platform.parkedwork;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;

/** Result of a parked item. */
public record ParkedWorkOutcome(
        @Schema(pattern = TextBounds.NAME) String worker,
        UUID item,

        @Schema(
                description = "True when the item is no longer parked: it was processed, no longer needs processing,"
                        + " or was discarded.")
        boolean released,

        @Schema(description = "Reason why it still fails.") @Nullable
        String reason) {}
