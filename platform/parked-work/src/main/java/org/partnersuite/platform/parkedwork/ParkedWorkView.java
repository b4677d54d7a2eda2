package org.partnersuite.platform.parkedwork;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.platform.rest.TextBounds;

/** An item of background work that is parked. */
@Schema(name = "ParkedWork")
public record ParkedWorkView(
        UUID id,

        @Schema(pattern = TextBounds.NAME, examples = "derivation", description = "The worker that failed.")
        String worker,

        @Schema(description = "Id of the item: an opportunity for the derivation, a subscription for renewals.")
        UUID item,

        @Schema(maxLength = TextBounds.REASON, description = "Reason of the last failure.")
        String reason,

        @Schema(description = "Number of attempts.") int attempts,

        Instant parkedAt,
        Instant triedAt) {}
