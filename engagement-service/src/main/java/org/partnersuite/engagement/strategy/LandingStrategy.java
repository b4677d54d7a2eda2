package org.partnersuite.engagement.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How we mean to land and expand a decision point (EN-3). The client does not see it. */
public record LandingStrategy(
        @NotBlank
        @Size(max = 300)
        @Schema(description = "Name of one of the technologyDecisionPoints.", examples = "Foundation-model platform")
        String name,

        @Size(min = 1, max = 4000) @Schema(examples = "Win the architects by a pilot in two stores") @Nullable
        String landing,

        @Size(min = 1, max = 4000) @Schema(examples = "Then the call centre, on the same platform") @Nullable
        String expansion) {}
