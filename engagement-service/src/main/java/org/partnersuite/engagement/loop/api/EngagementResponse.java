package org.partnersuite.engagement.loop.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.loop.DeploymentPlan;
import org.partnersuite.engagement.loop.Engagement;
import org.partnersuite.engagement.loop.EngagementDetails;
import org.partnersuite.engagement.loop.LoopEntry;
import org.partnersuite.engagement.loop.LoopProgress;

@Schema(
        name = "Engagement",
        description = "Progress of a TDP or use case of an account through the six stages of the method.")
record EngagementResponse(
        UUID id,
        @Schema(examples = "3") long version,
        @JsonUnwrapped EngagementDetails details,
        List<UUID> opportunityIds,
        @JsonUnwrapped LoopEntry entry,
        @JsonUnwrapped LoopProgress progress,

        @Schema(description = "Days in stage at the time of the response.")
        DaysInStage daysInStage,

        @Schema(description = "Number of the loop, from 1.", examples = "1")
        int loopNumber,

        @Schema(description = "Engagement that this loop follows.") @Nullable
        UUID previousEngagementId,

        @Schema(description = "In DEPLOY and SCALE: what the customer success manager has yet to prepare.")
        List<DeploymentPlan.Warning> warnings,

        Instant createdAt,
        Instant updatedAt) {

    /** Full days in the stage and the start of counting. */
    @Schema(
            name = "DaysInStage",
            description = "Full days (24 hours) in the stage, and the time they are computed from.")
    record DaysInStage(
            @Schema(examples = "12") long value,

            @Schema(examples = "It entered FRAME at 2026-03-02T09:00:00Z.")
            String derivedFrom) {
        static DaysInStage of(LoopProgress progress, Instant now) {
            return new DaysInStage(
                    progress.until(now).toDays(),
                    "It entered " + progress.stage() + " at " + progress.stageEnteredAt() + ".");
        }
    }

    static EngagementResponse of(Engagement engagement, Instant now) {
        return new EngagementResponse(
                engagement.id(),
                engagement.version(),
                engagement.details(),
                engagement.opportunityIds(),
                engagement.entry(),
                engagement.progress(),
                DaysInStage.of(engagement.progress(), now),
                engagement.loopNumber(),
                engagement.previousEngagementId(),
                DeploymentPlan.warningsOf(engagement),
                engagement.createdAt(),
                engagement.updatedAt());
    }
}
