package org.partnersuite.customersuccess.story;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A KPI before and after. */
@Schema(name = "StoryKpi", description = "A KPI before and after.")
public record StoryKpi(
        @NotBlank @Size(max = 200) @Schema(examples = "Calls to the service desk a month")
        String name,

        @Size(min = 1, max = 50) @Schema(examples = "calls") @Nullable
        String unit,

        @DecimalMin("-100000000000000")
        @DecimalMax("100000000000000")
        @Digits(integer = 15, fraction = 4)
        @Schema(examples = "1200")
        @Nullable
        BigDecimal before,

        @DecimalMin("-100000000000000")
        @DecimalMax("100000000000000")
        @Digits(integer = 15, fraction = 4)
        @Schema(examples = "800")
        @Nullable
        BigDecimal after) {}
