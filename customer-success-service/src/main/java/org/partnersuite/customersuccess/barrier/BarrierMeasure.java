package org.partnersuite.customersuccess.barrier;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the CSM measures of the resolution, before and after. */
public record BarrierMeasure(
        @NotBlank @Size(max = 300) @Schema(examples = "Store managers active in a week")
        String name,

        @Size(min = 1, max = 50) @Schema(examples = "people") @Nullable
        String unit,

        @DecimalMin("-1000000000000000") @DecimalMax("1000000000000000") @Schema(examples = "12")
        BigDecimal before,

        @DecimalMin("-1000000000000000")
        @DecimalMax("1000000000000000")
        @Schema(description = "Required for the resolution.", examples = "96")
        @Nullable
        BigDecimal after) {}
