package org.partnersuite.engagement.decisionpoint;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision point as it stood when something was published that names it. */
@Schema(name = "DecisionPointState", description = "A decision point as it stood at the publication.")
public record DecisionPointState(
        UUID tdpId,

        @Schema(maxLength = 300, examples = "Foundation-model platform")
        String name,

        @Schema(maxLength = 200, examples = "joe") String owner,

        DecisionPointStatus status,
        Instant statusSince,

        @Schema(description = "Number of expansions since it landed.", examples = "1")
        int expansions) {}
