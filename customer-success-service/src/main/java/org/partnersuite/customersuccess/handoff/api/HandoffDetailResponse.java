package org.partnersuite.customersuccess.handoff.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.handoff.Confirmation;
import org.partnersuite.customersuccess.handoff.GivenInformation;
import org.partnersuite.customersuccess.handoff.Handoff;
import org.partnersuite.customersuccess.handoff.HandoffChecklist;
import org.partnersuite.customersuccess.handoff.StepOutcome;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplate;
import org.partnersuite.customersuccess.handoff.template.RequiredInformation;

@Schema(name = "HandoffDetail", description = "A handoff with its three lists: information, plan and success criteria.")
record HandoffDetailResponse(
        @JsonUnwrapped HandoffResponse handoff,
        List<HandoffInformation> information,
        List<HandoffPlanStep> plan,
        List<HandoffCriterion> successCriteria) {

    @Schema(name = "HandoffInformation", description = "A piece of required information.")
    record HandoffInformation(
            @Schema(maxLength = 60, examples = "EXPECTATIONS")
            String key,

            @Schema(maxLength = 500, examples = "Customer expectations with the business outcomes defined in pre-sales")
            String text,

            @Schema(description = "Whether it is required before the handoff is accepted.")
            boolean requiredForAcceptance,

            @Schema(description = "Whether neither the sender nor a record of the customer says it.")
            boolean missing,

            @Schema(
                    description = "What records of the customer say.",
                    examples = "2 stakeholders in the customer's map")
            @Nullable
            String known,

            @Nullable GivenInformation given) {}

    @Schema(name = "HandoffPlanStep", description = "A step of the plan, done by sender and receiver after acceptance.")
    record HandoffPlanStep(
            @Schema(maxLength = 10, examples = "2.1") String number,
            @Schema(maxLength = 100, examples = "CSM") String role,

            @Schema(maxLength = 500, examples = "Update the stakeholder map")
            String text,

            @Schema(description = "Absent while it is open.") @Nullable
            StepOutcome outcome) {}

    @Schema(name = "HandoffCriterion", description = "A success criterion, confirmed by both sides to complete it.")
    record HandoffCriterion(
            @Schema(maxLength = 10, examples = "1") String number,

            @Schema(maxLength = 500, examples = "The customer knows its point of contact")
            String text,

            Confirmation confirmation) {}

    static HandoffDetailResponse of(HandoffChecklist checklist) {
        HandoffTemplate template = checklist.template();
        Handoff handoff = checklist.handoff();
        return new HandoffDetailResponse(
                HandoffResponse.of(handoff),
                template.requiredInformation().stream()
                        .map(information -> information(checklist, information))
                        .toList(),
                template.steps().stream()
                        .map(step -> new HandoffPlanStep(
                                step.number(),
                                step.role(),
                                step.text(),
                                handoff.steps().get(step.number())))
                        .toList(),
                template.criteria().entrySet().stream()
                        .map(criterion -> new HandoffCriterion(
                                criterion.getKey(), criterion.getValue(), handoff.confirmation(criterion.getKey())))
                        .toList());
    }

    private static HandoffInformation information(HandoffChecklist checklist, RequiredInformation information) {
        return new HandoffInformation(
                information.key(),
                information.text(),
                checklist.isRequiredForAcceptance(information),
                checklist.isMissing(information),
                checklist.known().get(information.key()),
                checklist.handoff().information().get(information.key()));
    }
}
