package org.partnersuite.customersuccess.barrier.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.barrier.BarrierDecisions.Decider;
import org.partnersuite.customersuccess.barrier.BarrierDetails;
import org.partnersuite.customersuccess.barrier.BarrierKind;
import org.partnersuite.customersuccess.barrier.BarrierMeasure;
import org.partnersuite.customersuccess.barrier.BarrierStep;
import org.partnersuite.customersuccess.barrier.Barriers.Draft;
import org.partnersuite.customersuccess.barrier.Barriers.Solution;
import org.partnersuite.customersuccess.barrier.PracticeNote;
import org.partnersuite.platform.rest.ByKey;

/** Request bodies of barriers. */
final class BarrierRequests {
    private BarrierRequests() {}

    @Schema(
            name = "AdoptionBarrierRequest",
            description =
                    "Writable fields of a barrier. Separate operations decide on its kind, communicate progress and"
                            + " resolve it.",
            examples = """
                    {"customerId":"019b0000-0000-7000-8000-00000000c001","title":"Stores share one login",
                     "description":"Managers do not use the assistant, because each answer is seen by all",
                     "useCase":"Talent assistant","owner":"sam",
                     "steps":[{"name":"Give each store manager a login","dueOn":"2027-01-15"}],
                     "measure":{"name":"Store managers active in a week","unit":"people","before":12}}""")
    record AdoptionBarrierRequest(
            @Schema(description = "Immutable.") @ByKey("customer")
            UUID customerId,

            @Schema(description = "Subscription of the customer that is not adopted. Immutable.") @Nullable
            UUID subscriptionId,

            @Size(min = 1, max = 300) @Schema(examples = "Talent assistant") @Nullable
            String useCase,

            @Size(min = 1, max = 200) @Schema(examples = "shift-planning") @Nullable
            String feature,

            @NotBlank @Size(max = 300) @Schema(examples = "Stores share one login")
            String title,

            @NotBlank
            @Size(max = 4000)
            @Schema(examples = "Managers do not use the assistant, because each answer is seen by all")
            String description,

            @NotBlank @Size(max = 200) @Schema(description = "Who removes it.", examples = "sam")
            String owner,

            @Size(max = 100) @Nullable List<BarrierStep> steps,

            @Schema(description = "What is measured of the resolution.") @Nullable
            BarrierMeasure measure) {

        Draft draft() {
            return new Draft(
                    customerId,
                    subscriptionId,
                    new BarrierDetails(useCase, feature, title, description, owner),
                    Objects.requireNonNullElse(steps, List.of()),
                    measure);
        }
    }

    @Schema(
            name = "BarrierDecisionRequest",
            description = "Which kind the barrier is.",
            examples = "{\"as\":\"CSM\",\"kind\":\"BUSINESS\"}")
    record BarrierDecisionRequest(
            @Schema(description = "In which role the caller decides.")
            Decider as,

            BarrierKind kind) {}

    @Schema(
            name = "BarrierCommunicationRequest",
            description = "Progress that was communicated.",
            examples = "{\"to\":\"Head of store operations\",\"message\":\"Logins are ready for 40 of 120 stores\"}")
    record BarrierCommunicationRequest(
            @Schema(description = "Not in the future. Default: today.", examples = "2026-11-27") @Nullable
            LocalDate on,

            @NotBlank @Size(max = 300) @Schema(examples = "Head of store operations")
            String to,

            @NotBlank @Size(max = 4000) @Schema(examples = "Logins are ready for 40 of 120 stores")
            String message) {}

    @Schema(name = "BarrierResolutionRequest", description = "How a barrier was resolved.", examples = """
                    {"resolution":"Each store manager has a login of its own",
                     "measure":{"name":"Store managers active in a week","unit":"people","before":12,"after":96},
                     "bestPractice":{"title":"Personal logins before the first training",
                       "text":"Shared logins keep managers from asking. Order logins before the training is planned.",
                       "tags":["logins","training"]}}""")
    record BarrierResolutionRequest(
            @NotBlank @Size(max = 4000) @Schema(examples = "Each store manager has a login of its own")
            String resolution,

            @Schema(
                    description = "Day on which the resolution was communicated, not in the future. Default: today.",
                    examples = "2026-11-27")
            @Nullable
            LocalDate communicatedOn,

            @Schema(description = "Measure with the value after. Default: that of the barrier.") @Nullable
            BarrierMeasure measure,

            @Schema(description = "What the barrier taught. Required for a business barrier.") @Nullable
            BestPracticeRequest bestPractice) {

        Solution solution() {
            return new Solution(resolution, communicatedOn, measure, bestPractice == null ? null : bestPractice.note());
        }
    }

    @Schema(name = "BestPracticeRequest", description = "What a barrier taught. It names no customer.", examples = """
                    {"title":"Personal logins before the first training",
                     "text":"Shared logins keep managers from asking. Order logins before the training is planned.",
                     "product":"watsonx.ai","tags":["logins","training"]}""")
    record BestPracticeRequest(
            @NotBlank @Size(max = 300) @Schema(examples = "Personal logins before the first training")
            String title,

            @NotBlank
            @Size(max = 20_000)
            @Schema(examples = "Shared logins keep managers from asking. Order logins before the training is planned.")
            String text,

            @Size(min = 1, max = 100) @Schema(examples = "watsonx.ai") @Nullable
            String product,

            @Size(min = 1, max = 300) @Schema(examples = "Talent assistant") @Nullable
            String useCase,

            @Size(max = 20) @Schema(examples = "[\"logins\",\"training\"]") @Nullable
            List<@NotBlank @Size(max = 50) String> tags) {

        PracticeNote note() {
            return new PracticeNote(title, text, product, useCase, Objects.requireNonNullElse(tags, List.of()));
        }
    }
}
