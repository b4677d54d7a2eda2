package org.partnersuite.customersuccess.review.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.review.Attendee;
import org.partnersuite.customersuccess.review.BusinessReviews.Draft;
import org.partnersuite.customersuccess.review.ReviewKind;
import org.partnersuite.customersuccess.review.ReviewPlan;
import org.partnersuite.customersuccess.review.ReviewSubject;
import org.partnersuite.platform.rest.ByKey;

/** A business review to plan. */
@Schema(name = "BusinessReviewRequest", examples = """
                {"kind":"ACCOUNT_QBR","customerId":"019b0000-0000-7000-8000-00000000c001",\
                "title":"Account review, first quarter","from":"2027-01-01","to":"2027-03-31","plannedOn":"2027-04-14",\
                "attendees":[{"name":"Kim Doe","side":"CUSTOMER","role":"CIO"},{"name":"jane","side":"VENDOR"}]}""")
record BusinessReviewRequest(
        @Schema(description = "Immutable.") ReviewKind kind,

        @Schema(description = "Of CUSTOMER_ADOPTION and ACCOUNT_QBR. Immutable.") @Nullable @ByKey("customer")
        UUID customerId,

        @Schema(description = "Of CUSTOMER_ADOPTION. Immutable.") @Nullable
        UUID subscriptionId,

        @Schema(description = "Of PARTNER_EXECUTIVE; of others, a partner that takes part. Immutable.")
        @Nullable
        @ByKey("partner")
        UUID partnerId,

        @NotBlank @Size(max = 200) String title,

        @Schema(description = "First day of the reviewed period.")
        LocalDate from,

        @Schema(description = "Last day of the reviewed period.")
        LocalDate to,

        @Schema(description = "Day on which it should be held.")
        LocalDate plannedOn,

        @Size(min = 1, max = 200) @Schema(description = "Default: the caller.") @Nullable
        String organizer,

        @Size(max = 100) @Nullable List<Attendee> attendees,

        @Schema(description = "Default: the template of its kind.") @Size(max = 50) @Nullable
        List<@NotBlank @Size(max = 200) String> agenda) {

    Draft draft(String caller) {
        return new Draft(
                kind,
                new ReviewSubject(customerId, subscriptionId, partnerId),
                new ReviewPlan(
                        title,
                        from,
                        to,
                        plannedOn,
                        organizer == null ? caller : organizer,
                        Objects.requireNonNullElse(attendees, List.of()),
                        Objects.requireNonNullElse(agenda, List.of())));
    }
}
