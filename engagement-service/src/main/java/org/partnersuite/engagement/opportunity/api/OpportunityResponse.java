package org.partnersuite.engagement.opportunity.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.merged.MergedView;
import org.partnersuite.engagement.opportunity.CreateOpportunity.Created;
import org.partnersuite.engagement.opportunity.Discount;
import org.partnersuite.engagement.opportunity.LikelyDuplicate;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.OpportunityDetails;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.opportunity.StageProgress;
import org.partnersuite.engagement.opportunity.TechnicalEngagement;
import org.partnersuite.platform.rest.DataCode;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "Opportunity", description = "A deal, from first briefing to signature.")
record OpportunityResponse(
        UUID id,
        @Schema(examples = "3") long version,
        @Nullable ExternalId externalId,
        @JsonUnwrapped OpportunityDetails details,
        @JsonUnwrapped StageProgress progress,
        @Schema(description = "Sum of the lines.") Money amount,

        @Schema(description = "Whether the deal needs technical engagement. Default: REQUIRED.")
        TechnicalEngagement technicalEngagement,

        @Schema(description = "Absent without a line that has a list amount.") @Nullable
        Discount discount,

        @Schema(description = "False for DEPLOYMENT: it counts in numbers, not in amounts of the pipeline.")
        boolean countsInAmounts,

        @Schema(description = "True when it was imported with its stage from another system.")
        boolean imported,

        @Schema(
                implementation = String.class,
                maxLength = DataCode.MAX_LENGTH,
                pattern = DataCode.PATTERN,
                examples = "WON",
                description = "Stage that its own system last gave, while a person's move is kept against it. Absent"
                        + " when the stages agree.")
        @Nullable
        Stage masterStage,

        @Schema(description = "True when it was lost and none of its amounts is known.")
        boolean lossWithoutTcv,

        @Schema(description = "Warnings. They do not prevent the change.")
        List<Warning> warnings,

        @JsonUnwrapped MergedView merged,
        Instant createdAt,
        Instant updatedAt,

        @Schema(
                description = "Only in the response to its creation: open opportunities that may be duplicates, most"
                        + " likely first.")
        @Nullable
        List<LikelyDuplicate> likelyDuplicates) {

    /** Something that the caller should know. */
    @Schema(name = "OpportunityWarning", description = "A warning. It does not prevent the change.")
    record Warning(
            @Schema(pattern = TextBounds.KEY, description = "Stable key for programs.", examples = "stage_kept")
            String key,

            @Schema(examples = "A person's move to DESIGN is kept against the stage WON of its own system.")
            String sentence) {
        static List<Warning> of(Opportunity opportunity) {
            String kept = opportunity.stageKept();
            return kept == null ? List.of() : List.of(new Warning(Opportunity.STAGE_KEPT, kept));
        }
    }

    static OpportunityResponse of(Opportunity opportunity) {
        return of(opportunity, null);
    }

    static OpportunityResponse created(Created created) {
        List<LikelyDuplicate> likely = created.likelyDuplicates();
        return of(created.opportunity(), likely.isEmpty() ? null : likely);
    }

    private static OpportunityResponse of(Opportunity opportunity, @Nullable List<LikelyDuplicate> likelyDuplicates) {
        return new OpportunityResponse(
                opportunity.id(),
                opportunity.version(),
                opportunity.externalId(),
                opportunity.details(),
                opportunity.progress(),
                opportunity.details().amount(),
                opportunity.technicalEngagement(),
                opportunity.details().discount(),
                opportunity.details().kind().countsInAmounts(),
                opportunity.imported(),
                opportunity.isStageKept() ? opportunity.masterStage() : null,
                opportunity.isLossWithoutTcv(),
                Warning.of(opportunity),
                MergedView.of(opportunity.merging()),
                opportunity.createdAt(),
                opportunity.updatedAt(),
                likelyDuplicates);
    }
}
