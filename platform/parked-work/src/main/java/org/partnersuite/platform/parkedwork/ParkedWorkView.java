package org.partnersuite.platform.parkedwork;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of background work that is parked. */
@Schema(name = "ParkedWork")
public record ParkedWorkView(
        UUID id,

        @Schema(examples = "derivation", description = "Which worker could not do it.")
        String worker,

        @Schema(
                description =
                        "The id of what it is about: for the derivation an opportunity, for renewals a subscription.")
        UUID item,

        @Schema(description = "Why it could not be done.") String reason,

        @Schema(description = "How often it was tried.") int attempts,

        Instant parkedAt,
        Instant triedAt) {}
