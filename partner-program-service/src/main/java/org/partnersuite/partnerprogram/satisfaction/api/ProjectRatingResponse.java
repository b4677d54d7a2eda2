package org.partnersuite.partnerprogram.satisfaction.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ProjectRating", description = "An answered survey about a completed project of a partner.")
record ProjectRatingResponse(
        @Schema(description = "Id of the survey in customer success.")
        UUID id,

        UUID partnerId,
        UUID customerId,

        @Schema(maxLength = 200, description = "Key of the project in the system that runs it.", examples = "PSA-4711")
        @Nullable
        String projectId,

        @Schema(maxLength = 300, examples = "Rollout in the stores") @Nullable
        String projectName,

        LocalDate completedOn,
        LocalDate answeredOn,

        @Schema(description = "Sum of its ratings of questions 1 to 10.", examples = "43")
        int ratingSum,

        @Schema(description = "How many of questions 1 to 10 are answered.", examples = "10")
        int ratingCount,

        @Schema(description = "Whether another system asked.")
        boolean imported) {}
