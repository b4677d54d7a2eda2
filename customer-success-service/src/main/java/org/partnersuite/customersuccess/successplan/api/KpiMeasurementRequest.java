package org.partnersuite.customersuccess.successplan.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.successplan.KpiMeasurements.Measured;

@Schema(
        name = "KpiMeasurementRequest",
        description = "The value of a KPI on a day. A correction changes value and note only.",
        examples = """
                {"planId":"019b0000-0000-7000-8000-00000000b001","kpi":"service-calls","measuredOn":"2026-11-30","value":80}""")
record KpiMeasurementRequest(
        UUID planId,

        @NotBlank @Size(max = 60) @Schema(description = "Key of the KPI within the plan.", examples = "service-calls")
        String kpi,

        @Schema(description = "Not in the future.", examples = "2026-11-30")
        LocalDate measuredOn,

        @DecimalMin("-1000000000000000") @DecimalMax("1000000000000000") @Schema(examples = "80")
        BigDecimal value,

        @Size(min = 1, max = 2000) @Schema(examples = "Without the stores that closed") @Nullable
        String note) {

    Measured measured() {
        return new Measured(planId, kpi, measuredOn, value, note);
    }
}
