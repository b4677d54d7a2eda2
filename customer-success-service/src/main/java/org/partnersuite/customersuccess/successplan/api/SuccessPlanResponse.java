package org.partnersuite.customersuccess.successplan.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.successplan.PlanCompleteness;
import org.partnersuite.customersuccess.successplan.PlanDetails;
import org.partnersuite.customersuccess.successplan.PlanProgress;
import org.partnersuite.customersuccess.successplan.SuccessPlan;
import org.partnersuite.customersuccess.successplan.content.PlanContent;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "SuccessPlan", description = "What is to be achieved with a customer, and how.")
record SuccessPlanResponse(
        @JsonUnwrapped Stamp stamp,
        UUID customerId,
        @JsonUnwrapped PlanDetails details,

        @Schema(description = "Templates that the draft began with.")
        List<UUID> templateIds,

        @JsonUnwrapped PlanContent content,
        PlanCompleteness completeness,
        @JsonUnwrapped PlanProgress progress) {

    static SuccessPlanResponse of(SuccessPlan plan) {
        return new SuccessPlanResponse(
                plan.stamp(),
                plan.customerId(),
                plan.details(),
                plan.templateIds(),
                plan.content(),
                PlanCompleteness.of(plan.details().type(), plan.content()),
                plan.progress());
    }
}
