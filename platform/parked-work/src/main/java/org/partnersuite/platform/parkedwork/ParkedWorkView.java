package org.partnersuite.platform.parkedwork;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of background work that is parked. */
@Schema(name = "ParkedWork")
public record ParkedWorkView(
        UUID id,

        @Schema(examples = "derivation", description = "The worker that failed.")
        String worker,

        @Schema(description = "Id of the item: an opportunity for the derivation, a subscription for renewals.")
        UUID item,

        @Schema(description = "Reason of the last failure.") String reason,

        @Schema(description = "Number of attempts.") int attempts,

        Instant parkedAt,
        Instant triedAt) {}
