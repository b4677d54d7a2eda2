package org.partnersuite.customersuccess.handoff.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.handoff.Confirmation.Side;
import org.partnersuite.customersuccess.handoff.GivenInformation;
import org.partnersuite.customersuccess.handoff.Handoff;
import org.partnersuite.customersuccess.handoff.HandoffPeople;
import org.partnersuite.customersuccess.handoff.HandoffProcess.Opening;
import org.partnersuite.customersuccess.handoff.HandoffSubject;
import org.partnersuite.customersuccess.handoff.StepOutcome.StepResult;
import org.partnersuite.platform.rest.ByKey;

/** Request bodies of handoffs. */
final class HandoffRequests {
    private HandoffRequests() {}

    @Schema(
            name = "HandoffRequest",
            description =
                    "A handoff that a person opens. Those from sales open by themselves, with a transition document or a"
                            + " won opportunity.",
            examples = """
                    {"template":"ADOPTION_BARRIER","customerId":"019b0000-0000-7000-8000-00000000c001",
                     "useCase":"Talent assistant","sender":"mia","receiver":"sam"}""")
    record HandoffRequest(
            @NotBlank @Size(max = 60) @Schema(description = "Code of a template.", examples = "ADOPTION_BARRIER")
            String template,

            @ByKey("customer") UUID customerId,

            @Schema(description = "Subscription of the customer that is not fully adopted.") @Nullable
            UUID subscriptionId,

            @Size(min = 1, max = 200)
            @Schema(description = "Feature that is not adopted; one open handoff each.", examples = "shift-planning")
            @Nullable
            String feature,

            @Schema(description = "Adoption barrier that it hands over.") @Nullable
            UUID barrierId,

            @Nullable UUID opportunityId,
            @Nullable UUID engagementId,

            @Size(min = 1, max = 2000) @Schema(examples = "Talent assistant") @Nullable
            String useCase,

            @Size(min = 1, max = 200)
            @Schema(description = "Who hands over. Default: the caller.", examples = "mia")
            @Nullable
            String sender,

            @Size(min = 1, max = 200) @Schema(description = "Who takes over.", examples = "sam") @Nullable
            String receiver,

            @Schema(description = "Partner whose customer success manager takes over.") @Nullable @ByKey("partner")
            UUID receiverPartner) {

        Opening opening(String caller) {
            return new Opening(
                    template,
                    new HandoffSubject(
                            customerId, null, opportunityId, engagementId, subscriptionId, feature, barrierId, useCase),
                    new HandoffPeople(Objects.requireNonNullElse(sender, caller), receiver, receiverPartner));
        }
    }

    @Schema(
            name = "HandoffPatchRequest",
            description = "Who hands over to whom, and the use case.",
            examples = "{\"receiver\":\"mia\"}")
    record HandoffPatchRequest(
            @Size(min = 1, max = 200) @Schema(examples = "jane") @Nullable
            String sender,

            @Size(min = 1, max = 200) @Schema(examples = "mia") @Nullable
            String receiver,

            @Schema(description = "Partner whose customer success manager takes over.") @Nullable @ByKey("partner")
            UUID receiverPartner,

            @Size(min = 1, max = 2000) @Schema(examples = "Talent assistant") @Nullable
            String useCase) {

        static HandoffPatchRequest of(Handoff handoff) {
            HandoffPeople people = handoff.people();
            return new HandoffPatchRequest(
                    people.sender(),
                    people.receiver(),
                    people.receiverPartner(),
                    handoff.subject().useCase());
        }

        HandoffPeople people() {
            return new HandoffPeople(sender, receiver, receiverPartner);
        }
    }

    @Schema(
            name = "HandoffInformationRequest",
            description = "What the sender says for a piece of required information.",
            examples = "{\"text\":\"A third fewer calls to the service desk by December\"}")
    record HandoffInformationRequest(
            @Size(min = 1, max = GivenInformation.MAX_LENGTH)
            @Schema(
                    description = "Text or link. Without it, what was said is withdrawn.",
                    examples = "A third fewer calls to the service desk by December")
            @Nullable
            String text) {}

    @Schema(
            name = "HandoffPlanStepRequest",
            description = "What became of a step of the plan.",
            examples = "{\"result\":\"DONE\"}")
    record HandoffPlanStepRequest(
            StepResult result,

            @Size(min = 1, max = 2000)
            @Schema(description = "Required for a waiver.", examples = "The customer knows the CSM already")
            @Nullable
            String reason) {}

    @Schema(
            name = "HandoffConfirmationRequest",
            description = "A side confirms success criteria.",
            examples = "{\"side\":\"RECEIVER\"}")
    record HandoffConfirmationRequest(
            Side side,

            @Size(max = 50)
            @Schema(description = "Numbers of the criteria. Default: all.", examples = "[\"1\",\"2\"]")
            @Nullable
            List<@NotBlank @Size(max = 10) String> criteria) {}

    @Schema(
            name = "HandoffStepRequest",
            description = "A step of a handoff.",
            examples = "{\"note\":\"As agreed in the call of Monday\"}")
    record HandoffStepRequest(
            @Size(min = 1, max = 2000)
            @Schema(description = "Kept in the history.", examples = "As agreed in the call of Monday")
            @Nullable
            String note) {}

    @Schema(
            name = "HandoffReturnRequest",
            description = "A return to the sender.",
            examples = "{\"reason\":\"Who owns the data is not said\"}")
    record HandoffReturnRequest(
            @NotBlank
            @Size(max = 2000)
            @Schema(description = "What is missing.", examples = "Who owns the data is not said")
            String reason) {}
}
