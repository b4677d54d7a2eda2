package org.partnersuite.partnerprogram.partnerreview.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partnerreview.Attendee;
import org.partnersuite.partnerprogram.partnerreview.PartnerReviews.Held;
import org.partnersuite.partnerprogram.partnerreview.ReviewPlan;
import org.partnersuite.platform.rest.ByKey;

/** Request bodies of monthly reviews. */
final class PartnerReviewRequests {
    private static final String MONTH = "^(19[7-9][0-9]|20[0-9]{2})-(0[1-9]|1[0-2])$";

    private PartnerReviewRequests() {}

    @Schema(name = "PartnerReviewRequest", description = "A monthly review to plan.", examples = """
                    {"partnerId":"01976b3c-5d00-7a10-8f00-000000000001","month":"2026-08","plannedOn":"2026-09-08",\
                    "attendees":[{"name":"jane","side":"VENDOR"},{"name":"Pat Roe","side":"PARTNER","role":"Alliance manager"}]}""")
    record PlanRequest(
            @Schema(description = "Immutable.") @ByKey("partner")
            UUID partnerId,

            @Schema(
                    description = "The reviewed month; a partner has one review of it. Immutable.",
                    examples = "2026-08")
            @Pattern(regexp = PartnerReviewRequests.MONTH)
            @Size(max = 7)
            String month,

            @Schema(description = "Day on which it should be held.")
            LocalDate plannedOn,

            @Schema(description = "Default: the caller.") @Size(min = 1, max = 200) @Nullable
            String organizer,

            @Schema(description = "Default: the template.") @Size(max = 50) @Nullable
            List<@NotBlank @Size(max = 200) String> agenda,

            @Size(max = 100) @Nullable List<Attendee> attendees) {

        YearMonth reviewed() {
            return YearMonth.parse(month);
        }

        ReviewPlan plan(String caller) {
            return new ReviewPlan(
                    plannedOn,
                    organizer == null ? caller : organizer,
                    Objects.requireNonNullElse(agenda, List.of()),
                    Objects.requireNonNullElse(attendees, List.of()));
        }
    }

    @Schema(
            name = "PartnerReviewRevision",
            description = "What may change until the review is held.",
            examples = "{\"plannedOn\":\"2026-09-15\"}")
    record Revision(
            LocalDate plannedOn,
            @NotBlank @Size(max = 200) String organizer,
            @Size(min = 1, max = 50) List<@NotBlank @Size(max = 200) String> agenda,
            @Size(max = 100) List<Attendee> attendees) {

        ReviewPlan plan() {
            return new ReviewPlan(plannedOn, organizer, agenda, attendees);
        }
    }

    @Schema(
            name = "PartnerAttendeesRequest",
            description = "Who attends of the partner.",
            examples = "{\"attendees\":[{\"name\":\"Pat Roe\",\"role\":\"Alliance manager\"}]}")
    record AttendeesRequest(@Size(max = 50) List<PartnerAttendee> attendees) {
        List<Attendee> ofPartner() {
            return attendees.stream()
                    .map(each -> new Attendee(each.name(), Attendee.Side.PARTNER, each.role()))
                    .toList();
        }
    }

    @Schema(name = "PartnerAttendee", description = "Somebody of the partner.", examples = "{\"name\":\"Pat Roe\"}")
    record PartnerAttendee(
            @NotBlank @Size(max = 200) @Schema(examples = "Pat Roe")
            String name,

            @Size(min = 1, max = 200) @Schema(examples = "Alliance manager") @Nullable
            String role) {}

    @Schema(
            name = "PartnerReviewHoldingRequest",
            description = "How the review was held.",
            examples = "{\"courseCorrections\":[\"Two sellers move to the Northwind deals\"]}")
    record HoldingRequest(
            @Schema(description = "Not in the future. Default: today.") @Nullable
            LocalDate heldOn,

            @Schema(description = "Who attended: at least one of each side. Default: who was planned.")
            @Size(max = 100)
            @Nullable
            List<Attendee> attendees,

            @Size(max = 50) @Nullable List<@NotBlank @Size(max = 1000) String> courseCorrections) {

        Held held() {
            return new Held(heldOn, attendees, Objects.requireNonNullElse(courseCorrections, List.of()));
        }
    }

    @Schema(
            name = "PartnerReviewCancellationRequest",
            description = "Why the review is cancelled.",
            examples = "{\"reason\":\"The partner reorganises\"}")
    record CancellationRequest(
            @NotBlank @Size(max = 1000) @Schema(examples = "The partner reorganises")
            String reason) {}
}
