package org.partnersuite.engagement.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Business initiatives of the client. */
public record BusinessInitiative(
        @NotBlank @Size(max = 300) @Schema(examples = "Service without waiting")
        String name,

        @Size(min = 1, max = 4000) @Schema(examples = "Every question answered within a minute by 2027") @Nullable
        String description) {}
