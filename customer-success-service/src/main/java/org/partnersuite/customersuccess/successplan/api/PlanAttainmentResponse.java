package org.partnersuite.customersuccess.successplan.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.successplan.AttainedKpi;
import org.partnersuite.customersuccess.successplan.Attainment;

@Schema(name = "PlanAttainment", description = "How far the KPIs of a success plan have come.")
record PlanAttainmentResponse(UUID planId, List<KpiAttainment> kpis) {

    @Schema(name = "KpiAttainment", description = "A KPI with its newest measurement.")
    record KpiAttainment(
            @Schema(maxLength = 60, description = "Key of the KPI within the plan.", examples = "service-calls")
            String kpi,

            @Schema(maxLength = 300, examples = "Calls to the service desk a week") @Nullable
            String name,

            @Schema(examples = "100") @Nullable BigDecimal baseline,
            @Schema(examples = "60") @Nullable BigDecimal target,

            @Schema(maxLength = 50, examples = "calls") @Nullable
            String unit,

            @Nullable LocalDate dueOn,

            @Schema(maxLength = 200, examples = "mia") @Nullable
            String owner,

            @Schema(description = "Newest measured value.", examples = "80") @Nullable
            BigDecimal value,

            @Nullable LocalDate measuredOn,

            @Schema(
                    description =
                            "(value − baseline) / (target − baseline), rounded half up to 4 decimals. Absent without"
                                    + " a measurement.",
                    examples = "0.5")
            @Nullable
            BigDecimal attainment,

            @Schema(description = "Attainment in whole per cent, from 0 to 100.", examples = "50") @Nullable
            Integer shownPercent) {

        static KpiAttainment of(AttainedKpi kpi) {
            BigDecimal attainment = kpi.attainment();
            return new KpiAttainment(
                    kpi.kpi(),
                    kpi.name(),
                    kpi.baseline(),
                    kpi.target(),
                    kpi.unit(),
                    kpi.dueOn(),
                    kpi.owner(),
                    kpi.value(),
                    kpi.measuredOn(),
                    attainment,
                    attainment == null ? null : Attainment.shown(attainment));
        }
    }

    static PlanAttainmentResponse of(UUID plan, List<AttainedKpi> kpis) {
        return new PlanAttainmentResponse(
                plan, kpis.stream().map(KpiAttainment::of).toList());
    }
}
