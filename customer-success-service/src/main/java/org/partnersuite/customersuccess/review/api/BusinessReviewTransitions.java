package org.partnersuite.customersuccess.review.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.review.Attendee;
import org.partnersuite.customersuccess.review.BusinessReviews.Held;
import org.partnersuite.customersuccess.review.FollowUp;

/** Request bodies of transitions of business reviews. */
final class BusinessReviewTransitions {
    private BusinessReviewTransitions() {}

    @Schema(
            name = "ReviewScheduleRequest",
            description = "When the review takes place.",
            examples = "{\"at\":\"2027-04-14T13:00:00Z\"}")
    record ScheduleRequest(Instant at) {}

    @Schema(
            name = "ReviewFollowUpRequest",
            description = "What was agreed to be done.",
            examples = "{\"what\":\"Train the night shift\",\"owner\":\"jane\",\"dueOn\":\"2027-05-31\"}")
    record FollowUpRequest(
            @NotBlank @Size(max = 500) @Schema(examples = "Train the night shift")
            String what,

            @Size(min = 1, max = 200) @Schema(examples = "jane") @Nullable
            String owner,

            LocalDate dueOn) {}

    @Schema(
            name = "ReviewHoldingRequest",
            description = "How the review was held.",
            examples =
                    "{\"decisions\":[\"The night shift joins in May\"],"
                            + "\"followUps\":[{\"what\":\"Train the night shift\",\"owner\":\"jane\",\"dueOn\":\"2027-05-31\"}]}")
    record HoldingRequest(
            @Schema(description = "Not in the future. Default: today.") @Nullable
            LocalDate heldOn,

            @Schema(description = "Who attended: at least one of each side. Default: who was planned.")
            @Size(max = 100)
            @Nullable
            List<Attendee> attendees,

            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 1000) String> decisions,
            @Size(max = 100) @Nullable List<FollowUpRequest> followUps) {

        Held held() {
            return new Held(
                    heldOn,
                    attendees,
                    Objects.requireNonNullElse(decisions, List.of()),
                    Objects.requireNonNullElse(followUps, List.<FollowUpRequest>of()).stream()
                            .map(agreed -> new FollowUp(agreed.what(), agreed.owner(), agreed.dueOn(), null))
                            .toList());
        }
    }

    @Schema(
            name = "ReviewCancellationRequest",
            description = "Why the review is cancelled.",
            examples = "{\"reason\":\"The customer reorganises\"}")
    record CancellationRequest(
            @NotBlank @Size(max = 1000) @Schema(examples = "The customer reorganises")
            String reason) {}
}
