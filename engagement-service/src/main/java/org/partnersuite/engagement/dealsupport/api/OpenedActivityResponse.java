package org.partnersuite.engagement.dealsupport.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.activity.Activity;
import org.partnersuite.engagement.activity.ActivityDetails;
import org.partnersuite.engagement.activity.ActivitySource;
import org.partnersuite.engagement.activity.ActivityType;
import org.partnersuite.engagement.activity.ActivityView;
import org.partnersuite.engagement.activity.ActivityWarning;

@Schema(
        name = "OpenedActivity",
        description = "A planned activity opened from a deal-support request. Location is its address.")
record OpenedActivityResponse(
        UUID id,
        @Schema(examples = "1") long version,
        UUID opportunityId,
        ActivityType type,
        @Schema(examples = "Assistant for new staff") String subject,
        ActivitySource source,
        @Schema(examples = "mia") String technicalSeller,
        List<String> team,
        @Schema(examples = "2027-01-11") @Nullable LocalDate plannedStart,
        @Schema(examples = "2027-02-26") @Nullable LocalDate plannedEnd,

        @Schema(
                description = "Warnings. The activity itself shows what each is derived from.",
                examples = "[\"Usually at least two other engagements are completed before an MVP.\"]")
        List<String> warnings) {

    static OpenedActivityResponse of(ActivityView opened) {
        Activity activity = opened.activity();
        ActivityDetails details = activity.details();
        return new OpenedActivityResponse(
                activity.id(),
                activity.version(),
                activity.opportunityId(),
                details.type(),
                details.subject(),
                details.source(),
                details.technicalSeller(),
                details.team(),
                details.dates().plannedStart(),
                details.dates().plannedEnd(),
                opened.warnings().stream().map(ActivityWarning::sentence).toList());
    }
}
