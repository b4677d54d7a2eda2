package org.partnersuite.customersuccess.successplan.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.successplan.PlanDetails;
import org.partnersuite.customersuccess.successplan.PlanDraft;
import org.partnersuite.customersuccess.successplan.PlanType;
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
import org.partnersuite.platform.rest.ByKey;

@Schema(
        name = "SuccessPlanRequest",
        description = "Writable fields of a success plan. A draft may be incomplete; an active plan is SMART.",
        examples = """
                {"customerId":"019b0000-0000-7000-8000-00000000c001","type":"GROWTH","name":"Assistants in all stores",
                 "owner":"mia","productsSold":[{"product":"watsonx.ai","quantity":250}],
                 "outcomes":[{"name":"A third fewer calls to the service desk",
                   "initiatives":[{"name":"Assistant for store staff",
                     "kpis":[{"key":"service-calls","name":"Calls to the service desk a week",
                       "howMeasured":"Tickets of the service desk, opened by stores","unit":"calls","baseline":100,
                       "target":60,"dueOn":"2099-03-31","owner":"mia"}]}]}],
                 "useCases":[{"name":"Talent assistant","personas":["Store manager"]}],
                 "adoptionPlan":[{"phase":"ACTIVATE","name":"Invite the managers of the first 20 stores",
                   "useCase":"Talent assistant","persona":"Store manager","dueOn":"2027-01-31"}]}""")
record SuccessPlanRequest(
        @Schema(description = "Immutable.") @ByKey("customer")
        UUID customerId,

        PlanType type,

        @NotBlank @Size(max = 200) @Schema(examples = "Assistants in all stores")
        String name,

        @NotBlank @Size(max = 200) @Schema(description = "Who keeps the plan.", examples = "mia")
        String owner,

        @Size(max = 200)
        @Schema(description = "Subscriptions that the plan is for. Default: all of the customer's.")
        @Nullable
        List<UUID> subscriptionIds,

        @Size(max = 10)
        @Schema(
                description =
                        "Templates, such as an adoption journey of the product, that a new plan begins with. What the"
                                + " request gives goes before, then the first template that has a part. Immutable.")
        @Nullable
        List<UUID> templateIds,

        @Size(max = 200) @Nullable List<PlanProduct> productsSold,
        @Size(max = 100) @Nullable List<PlanOutcome> outcomes,

        @Size(max = 200) @Schema(description = "Stakeholder map.") @Nullable
        List<PlanStakeholder> stakeholders,

        @Size(max = 100) @Nullable List<PlanUseCase> useCases,
        @Size(max = 100) @Nullable List<PlanBarrier> adoptionBarriers,
        @Size(max = 500) @Nullable List<AdoptionStep> adoptionPlan,
        @Size(max = 200) @Nullable List<ChangeStep> changeManagement,
        @Size(max = 200) @Nullable List<PlanActivity> communication,
        @Size(max = 200) @Nullable List<PlanActivity> training,
        @Size(max = 50) @Nullable List<PlannedMeasurement> measurements,
        @Size(max = 100) @Nullable List<PlanRisk> risks) {

    PlanDraft draft() {
        return new PlanDraft(
                customerId,
                new PlanDetails(type, name, owner, Objects.requireNonNullElse(subscriptionIds, List.of())),
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
                        risks),
                Objects.requireNonNullElse(templateIds, List.of()));
    }
}
