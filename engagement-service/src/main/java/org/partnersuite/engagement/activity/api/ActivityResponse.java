package org.partnersuite.engagement.activity.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.activity.Activity;
import org.partnersuite.engagement.activity.ActivityDetails;
import org.partnersuite.engagement.activity.ActivityStatus;
import org.partnersuite.engagement.activity.ActivityView;
import org.partnersuite.engagement.activity.ActivityWarning;
import org.partnersuite.engagement.activity.Cancellation;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "Activity", description = "A technical activity on an opportunity.")
record ActivityResponse(
        UUID id,
        @Schema(examples = "3") long version,
        UUID opportunityId,

        @Schema(description = "Account of the opportunity.") UUID accountId,

        @JsonUnwrapped ActivityDetails details,
        Status status,
        PilotCount countsAsPilot,

        @Nullable Cancellation cancellation,

        @Schema(description = "Warnings. They do not prevent the change.")
        List<Warning> warnings,

        Instant createdAt,
        Instant updatedAt) {

    @Schema(name = "ActivityStatusDerived", description = "Status, derived from the dates.")
    record Status(
            ActivityStatus value,

            @Schema(examples = "Its actual end is 2026-02-11.")
            String derivedFrom) {}

    @Schema(
            name = "PilotCountDerived",
            description =
                    "Whether the record counts as a pilot. From 2023-09-01 only records of" + " CLIENT_ENGINEERING do.")
    record PilotCount(
            boolean value,

            @Schema(examples = "A PROOF_OF_VALUE that client engineering recorded.")
            String derivedFrom) {}

    @Schema(name = "ActivityWarning", description = "A warning. It does not prevent the change.")
    record Warning(
            @Schema(
                    pattern = TextBounds.KEY,
                    description = "Stable key for programs.",
                    examples = "few_engagements_before_mvp")
            String key,

            @Schema(examples = "Usually at least two other engagements are completed before an MVP.")
            String sentence,

            @Schema(examples = "accelerators of the opportunity other than an MVP completed before its start: 1")
            String derivedFrom) {
        static Warning of(ActivityWarning warning, ActivityView seen) {
            return new Warning(warning.key(), warning.sentence(), warning.derivedFrom(seen));
        }
    }

    static ActivityResponse of(ActivityView seen) {
        Activity activity = seen.activity();
        return new ActivityResponse(
                activity.id(),
                activity.version(),
                activity.opportunityId(),
                activity.accountId(),
                activity.details(),
                new Status(activity.status().value(), activity.status().derivedFrom()),
                new PilotCount(
                        activity.countsAsPilot().value(),
                        activity.countsAsPilot().derivedFrom()),
                activity.cancellation(),
                seen.warnings().stream()
                        .map(warning -> Warning.of(warning, seen))
                        .toList(),
                activity.createdAt(),
                activity.updatedAt());
    }
}
