package org.partnersuite.customersuccess.stagekpi.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.stagekpi.StageKpi;
import org.partnersuite.customersuccess.stagekpi.StageKpiLabels;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** How the KPIs of the stages are called. */
@Schema(name = "StageKpiLabelsRequest")
record StageKpiLabelsRequest(
        @Schema(description = "Minimum renewal rate, per cent.", examples = "80") @Min(0) @Max(100)
        int minimumRenewalRate,

        @Schema(description = "Each KPI once.") @Size(min = 1, max = 14)
        List<KpiLabel> kpis) {

    /** How one KPI is called, and in what it is told. */
    @Schema(name = "StageKpiLabel")
    record KpiLabel(
            @Schema(examples = "LAND") @NotBlank @Size(max = 20)
            String stage,

            StageKpi code,
            @NotBlank @Size(max = 200) String label,
            @NotBlank @Size(max = 200) String unit) {

        StageKpiLabels.Label kpiLabel() {
            return new StageKpiLabels.Label(stage, code, label, unit);
        }

        static KpiLabel of(StageKpiLabels.Label label) {
            return new KpiLabel(label.stage(), label.code(), label.label(), label.unit());
        }
    }

    StageKpiLabels labels() {
        StageKpiLabels labels = new StageKpiLabels(
                minimumRenewalRate, kpis.stream().map(KpiLabel::kpiLabel).toList());
        List<Fault> faults = labels.faults();
        if (!faults.isEmpty()) {
            throw Problem.unprocessable(
                    "stage_kpi_labels_refused", "The labels break rules, listed in errors.", faults);
        }
        return labels;
    }
}
