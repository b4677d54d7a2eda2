package org.partnersuite.engagement.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A use case at its place among others. */
public record PrioritisedUseCase(
        @NotBlank @Size(max = 300) @Schema(examples = "Talent assistant for stores")
        String name,

        @Size(min = 1, max = 100) @Schema(description = "Code of a use case.", examples = "wx_Talent") @Nullable
        String code,

        @Size(min = 1, max = 100) @Schema(description = "Code of an offering.", examples = "watsonx.ai") @Nullable
        String offering,

        @Size(min = 1, max = 4000) @Schema(examples = "Plans shifts and answers the staff's questions") @Nullable
        String description) {}
