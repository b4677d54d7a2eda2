package org.partnersuite.engagement.transition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.platform.rest.Money;

/** A product that the client bought. */
public record BoughtLine(
        @NotBlank @Size(max = 100) @Schema(description = "Code of an offering.", examples = "watsonx.ai")
        String offering,

        @NotBlank @Size(max = 100) @Schema(description = "Code of a product family.", examples = "SAAS")
        String family,

        @Min(1) @Max(1_000_000_000) @Schema(examples = "1") int quantity,
        Money amount) {}
