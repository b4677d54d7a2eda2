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
        description = "An activity to be opened from a deal-support request. What is left out follows from it.",
        examples = "{\"type\":\"MVP\",\"subject\":\"Assistant for new staff\",\"plannedEnd\":\"2027-02-26\"}")
record OpenedActivityRequest(
        @Schema(description = "One that the help takes; of a watsonx pilot PROOF_OF_VALUE or MVP.")
        ActivityType type,

        @Schema(description = "What a workshop is for; only a workshop has it.") @Nullable
        WorkshopKind workshopKind,

        @Size(min = 1, max = 300) @Schema(examples = "Assistant for new staff") @Nullable
        String subject,

        @Size(min = 1, max = 200)
        @Schema(description = "The first of the squad's people when absent.", examples = "mia")
        @Nullable
        String technicalSeller,

        @Schema(description = "The desired start when absent.", examples = "2027-01-11") @Nullable
        LocalDate plannedStart,

        @Schema(examples = "2027-02-26") @Nullable LocalDate plannedEnd) {

    Draft draft() {
        return new Draft(type, workshopKind, subject, technicalSeller, plannedStart, plannedEnd);
    }
}
