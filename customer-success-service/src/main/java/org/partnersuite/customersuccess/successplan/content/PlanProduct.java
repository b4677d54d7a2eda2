package org.partnersuite.customersuccess.successplan.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A product that was sold. */
public record PlanProduct(
        @NotBlank @Size(max = 100) @Schema(examples = "watsonx.ai")
        String product,

        @Min(0) @Max(1_000_000_000) @Schema(examples = "250") @Nullable
        Integer quantity,

        @Size(min = 1, max = 2000) @Nullable String note) {}
