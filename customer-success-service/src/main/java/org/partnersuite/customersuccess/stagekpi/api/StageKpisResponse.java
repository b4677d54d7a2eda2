package org.partnersuite.customersuccess.stagekpi.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.stagekpi.Measure;
import org.partnersuite.customersuccess.stagekpi.StageKpi;
import org.partnersuite.customersuccess.stagekpi.StageKpiScope;
import org.partnersuite.customersuccess.stagekpi.StageKpis;

/** KPIs of the stages in a period. */
@Schema(name = "StageKpis")
record StageKpisResponse(
        LocalDate from,
        LocalDate to,
        @Nullable UUID partner,
        @Schema(maxLength = 100) @Nullable String product,
        List<ComputedKpi> kpis) {

    /** A KPI and its figures. */
    @Schema(name = "StageKpiFigures")
    record ComputedKpi(
            @Schema(examples = "LAND", maxLength = 20) String stage,
            StageKpi code,
            @Schema(maxLength = 200) String label,
            @Schema(maxLength = 200) String unit,
            List<KpiMeasure> measures) {

        static ComputedKpi of(StageKpis.Computed computed) {
            return new ComputedKpi(
                    computed.label().stage(),
                    computed.label().code(),
                    computed.label().label(),
                    computed.label().unit(),
                    computed.measures().stream().map(KpiMeasure::of).toList());
        }
    }

    /** A figure of a KPI. */
    @Schema(name = "StageKpiMeasure")
    record KpiMeasure(
            @Schema(examples = "medianDaysToFirstUse", maxLength = 40)
            String name,

            @Schema(description = "Of what, such as a feature.", maxLength = 200) @Nullable
            String key,

            @Schema(description = "Absent when there is nothing to measure.") @Nullable
            BigDecimal value,

            @Schema(description = "Of an amount.", maxLength = 3) @Nullable
            String currency,

            @Schema(description = "How many customers, contracts, users or answers it rests on.")
            long basis) {

        static KpiMeasure of(Measure measure) {
            return new KpiMeasure(measure.name(), measure.key(), measure.value(), measure.currency(), measure.basis());
        }
    }

    static StageKpisResponse of(StageKpiScope scope, List<StageKpis.Computed> kpis) {
        return new StageKpisResponse(
                scope.from(),
                scope.to(),
                scope.partner(),
                scope.product(),
                kpis.stream().map(ComputedKpi::of).toList());
    }
}
