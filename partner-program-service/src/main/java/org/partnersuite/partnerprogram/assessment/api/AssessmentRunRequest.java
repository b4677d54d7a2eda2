package org.partnersuite.partnerprogram.assessment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AssessmentRunRequest", examples = "{\"day\":\"2026-01-05\",\"edition\":1}")
record AssessmentRunRequest(
        @Schema(description = "Measuring day. Default: the edition's, in this year.") @Nullable
        LocalDate day,

        @Schema(description = "Number of a program edition. Default: the one in force on the day.")
        @Min(1)
        @Max(10000)
        @Nullable
        Integer edition) {}
