package org.partnersuite.customersuccess.successplan.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.successplan.PlanTemplate.PlanTemplateDetails;
import org.partnersuite.customersuccess.successplan.PlanTemplate.PlanTemplateKind;
import org.partnersuite.customersuccess.successplan.PlanTemplates.Draft;
import org.partnersuite.customersuccess.successplan.content.AdoptionStep;
import org.partnersuite.customersuccess.successplan.content.ChangeStep;
import org.partnersuite.customersuccess.successplan.content.PlanActivity;
import org.partnersuite.customersuccess.successplan.content.PlanBarrier;
import org.partnersuite.customersuccess.successplan.content.PlanContent;
import org.partnersuite.customersuccess.successplan.content.PlanOutcome;
import org.partnersuite.customersuccess.successplan.content.PlanProduct;
import org.partnersuite.customersuccess.successplan.content.PlanRisk;
import org.partnersuite.customersuccess.successplan.content.PlanStakeholder;
import org.partnersuite.customersuccess.successplan.content.PlanUseCase;
import org.partnersuite.customersuccess.successplan.content.PlannedMeasurement;

@Schema(name = "PlanTemplateRequest", description = "Parts of a plan that plans begin with.", examples = """
                {"kind":"ADOPTION_JOURNEY","name":"From first store to all stores","product":"watsonx.ai",
                 "outcomes":[{"name":"Fewer calls to the service desk","initiatives":[{"name":"Assistant for store staff",
                   "kpis":[{"key":"service-calls","name":"Calls to the service desk a week"}]}]}],
                 "useCases":[{"name":"Talent assistant","personas":["Store manager"]}],
                 "adoptionPlan":[{"phase":"ACTIVATE","name":"Invite the managers of the first stores",
                   "useCase":"Talent assistant","persona":"Store manager"}]}""")
record PlanTemplateRequest(
        PlanTemplateKind kind,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "Unique among those of its kind.", examples = "From first store to all stores")
        String name,

        @Size(min = 1, max = 100)
        @Schema(description = "Required for an adoption journey, and only there.", examples = "watsonx.ai")
        @Nullable
        String product,

        @Schema(description = "No new plan begins with a retired template. Default: false.") @Nullable
        Boolean retired,

        @Size(max = 200) @Nullable List<PlanProduct> productsSold,
        @Size(max = 100) @Nullable List<PlanOutcome> outcomes,
        @Size(max = 200) @Nullable List<PlanStakeholder> stakeholders,
        @Size(max = 100) @Nullable List<PlanUseCase> useCases,
        @Size(max = 100) @Nullable List<PlanBarrier> adoptionBarriers,
        @Size(max = 500) @Nullable List<AdoptionStep> adoptionPlan,
        @Size(max = 200) @Nullable List<ChangeStep> changeManagement,
        @Size(max = 200) @Nullable List<PlanActivity> communication,
        @Size(max = 200) @Nullable List<PlanActivity> training,
        @Size(max = 50) @Nullable List<PlannedMeasurement> measurements,
        @Size(max = 100) @Nullable List<PlanRisk> risks) {

    Draft draft() {
        return new Draft(
                new PlanTemplateDetails(kind, name, product, Boolean.TRUE.equals(retired)),
                PlanContent.of(
                        productsSold,
                        outcomes,
                        stakeholders,
                        useCases,
                        adoptionBarriers,
                        adoptionPlan,
                        changeManagement,
                        communication,
                        training,
                        measurements,
                        risks));
    }
}
