package org.partnersuite.engagement.dealsupport.api;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.activity.ActivityType;
import org.partnersuite.engagement.activity.WorkshopKind;
import org.partnersuite.engagement.dealsupport.OpenActivity.Draft;

@Schema(
        name = "ActivityOfRequest",
        description = "An activity to be opened from a deal-support request. Omitted fields are derived from"
                + " the request.",
        examples = "{\"type\":\"MVP\",\"subject\":\"Assistant for new staff\",\"plannedEnd\":\"2027-02-26\"}")
record OpenedActivityRequest(
        @Schema(
                description = "An activity type that the requested help uses; for a watsonx pilot PROOF_OF_VALUE or"
                        + " MVP.")
        ActivityType type,

        @Schema(description = "Purpose of a workshop. Only for workshops.") @Nullable
        WorkshopKind workshopKind,

        @Size(min = 1, max = 300) @Schema(examples = "Assistant for new staff") @Nullable
        String subject,

        @Size(min = 1, max = 200)
        @Schema(description = "Default: the first person of the squad.", examples = "mia")
        @Nullable
        String technicalSeller,

        @Schema(description = "Default: the desired start of the request.", examples = "2027-01-11") @Nullable
        LocalDate plannedStart,

        @Schema(examples = "2027-02-26") @Nullable LocalDate plannedEnd) {

    Draft draft() {
        return new Draft(type, workshopKind, subject, technicalSeller, plannedStart, plannedEnd);
    }
}
