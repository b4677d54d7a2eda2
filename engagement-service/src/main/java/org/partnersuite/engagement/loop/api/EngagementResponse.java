package org.partnersuite.engagement.loop.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.loop.Engagement;
import org.partnersuite.engagement.loop.EngagementDetails;
import org.partnersuite.engagement.loop.EngagementRow;
import org.partnersuite.engagement.loop.LoopProgress;
import org.partnersuite.engagement.loop.MethodStage;

@Schema(
        name = "Engagement",
        description = "An account and a TDP or use case on their way through the six stages of the method.")
record EngagementResponse(
        UUID id,
        @Schema(examples = "3") long version,
        UUID accountId,
        @Schema(examples = "Answers for store staff") String title,

        @Schema(description = "The client's technology decision point.", examples = "Assistant platform") @Nullable
        String tdp,

        @Schema(examples = "Answers to store staff's questions") @Nullable
        String useCase,

        @Schema(examples = "wx_Talent") @Nullable String useCaseCode,
        @Schema(examples = "watsonx.ai") @Nullable String offering,
        MethodStage stage,
        Instant stageEnteredAt,
        @Schema(description = "When it was read.") DaysInStage daysInStage,

        @Schema(description = "1 for a first loop, one more for each that follows.", examples = "1")
        int loopNumber,

        @Schema(description = "The engagement that this loop follows.") @Nullable
        UUID previousEngagementId,

        @Schema(examples = "jane") String owner,

        @Schema(description = "The client's sponsor.", examples = "CIO of the client") @Nullable
        String sponsor,

        @Schema(examples = "https://wiki.example/store-assistant") @Nullable
        String referenceArchitecture,

        @Schema(examples = "120 stores, 9,000 questions a day") @Nullable
        String workload,

        @Schema(description = "Since when the workload is in production.", examples = "2026-06-01") @Nullable
        LocalDate workloadInProductionOn,

        List<UUID> opportunityIds,
        Instant createdAt,
        Instant updatedAt) {

    /** Whole days, and since when they count. */
    @Schema(name = "DaysInStage", description = "Whole days of 24 hours in the stage, and what they follow from.")
    record DaysInStage(
            @Schema(examples = "12") long value,

            @Schema(examples = "It entered FRAME at 2026-03-02T09:00:00Z.")
            String derivedFrom) {
        static DaysInStage of(LoopProgress progress, Instant now) {
            return new DaysInStage(
                    progress.until(now).toDays(),
                    "It entered " + progress.stage() + " at " + progress.enteredAt() + ".");
        }
    }

    static RowMapper<EngagementResponse> reader(Instant now) {
        return (row, context) -> of(EngagementRow.read(row, context), now);
    }

    static EngagementResponse of(Engagement engagement, Instant now) {
        EngagementDetails details = engagement.details();
        LoopProgress progress = engagement.progress();
        return new EngagementResponse(
                engagement.id(),
                engagement.version(),
                details.accountId(),
                details.title(),
                details.tdp(),
                details.useCase(),
                details.useCaseCode(),
                details.offering(),
                progress.stage(),
                progress.enteredAt(),
                DaysInStage.of(progress, now),
                engagement.loopNumber(),
                engagement.previousEngagementId(),
                details.owner(),
                details.sponsor(),
                details.referenceArchitecture(),
                details.workload(),
                details.workloadInProductionOn(),
                details.opportunityIds(),
                engagement.createdAt(),
                engagement.updatedAt());
    }
}
