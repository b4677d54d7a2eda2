package org.partnersuite.reporting.opportunity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.DataCode;
import org.partnersuite.reporting.pipeline.LeadOrganisation;
import org.partnersuite.reporting.pipeline.OpportunityKind;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.pipeline.Sum;
import org.partnersuite.reporting.projection.DimensionCodes;

/**
 * An opportunity as the figures count it.
 *
 * @param daysInStage full days since it entered its stage
 * @param closeDate the day it closed or, while it is open, its planned close date; absent when undated
 * @param quarter the quarter it counts in; absent when undated
 */
@Schema(name = "ReportedOpportunity")
public record OpportunityRow(
        UUID id,
        String name,
        @Nullable ExternalId externalId,
        AccountOfRow account,

        @Schema(implementation = String.class, pattern = DataCode.PATTERN, examples = "DESIGN")
        Stage stage,

        Instant stageEnteredAt,

        @Schema(description = "Full days since it entered its stage.", examples = "12")
        long daysInStage,

        @Nullable LocalDate engagedOn,

        @Schema(description = "The day it closed or, while it is open, its planned close date; absent when undated.")
        @Nullable
        LocalDate closeDate,

        @Schema(
                description = "The quarter it counts in; absent when undated.",
                examples = "2017-Q3",
                pattern = "^[0-9]{4}-Q[1-4]$")
        @Nullable
        String quarter,

        String owner,
        LeadOrganisation leadOrganisation,

        @Schema(description = "Joint between technology and consulting (ITSPATCH).")
        boolean joint,

        @Schema(description = "A DEPLOYMENT one counts in numbers, not in amounts.")
        OpportunityKind kind,

        String origin,
        @Nullable UUID partnerId,
        @Nullable String geography,

        @Schema(maxLength = DimensionCodes.LONGEST_VALUE) @Nullable
        String market,

        @Schema(maxLength = DimensionCodes.LONGEST_VALUE) @Nullable
        String industry,

        @Schema(maxLength = DimensionCodes.LONGEST_VALUE) @Nullable
        String segment,

        @Schema(description = "True when it has a watsonx offering.")
        boolean watsonx,

        List<OfferingAmount> offerings,
        List<String> useCases,
        List<String> strategyCodes,
        @Nullable InitiativeOfRow initiative,
        List<RelatedRecords.Activity> briefings,

        @Schema(description = "Client engineering's proofs of value and MVPs.")
        List<RelatedRecords.Activity> pilots,

        @Schema(description = "The deal-support requests with their status.")
        List<RelatedRecords.DealSupport> dealSupport,

        List<RelatedRecords.Roadblock> openRoadblocks,

        @Schema(description = "The requirements that it does not meet.", examples = "[\"USE_CASE\"]")
        List<String> missingRequirements,

        @Schema(
                description = "The recommended requirements that it does not meet.",
                examples = "[\"ROADBLOCKS_BY_AGE\"]")
        List<String> recommendedRequirements,

        Sum amount,

        @Schema(
                description =
                        "The contribution of the row to a figure with the same filters: the amount of the filtered"
                                + " offerings; without that filter, of the watsonx offerings when watsonx=true, else of"
                                + " all.")
        Sum countedAmount,

        @Schema(description = "countedAmount multiplied by the weight of the stage.")
        Sum weightedAmount,

        @Nullable String lossReason,

        @Schema(description = "True when it came in by an import.")
        boolean imported,

        Instant updatedAt) {

    /** Its id in the system that it was imported from. */
    public record ExternalId(
            @Nullable String source, @Nullable String id) {}

    /** The strategic initiative that it belongs to. */
    public record InitiativeOfRow(
            UUID id, @Schema(examples = "GenAI-Talent") String name) {}

    /** The account of the opportunity. */
    public record AccountOfRow(UUID id, String name) {}

    /** An offering and its amount. */
    public record OfferingAmount(
            @Schema(examples = "watsonx.ai") String offering, Sum amount) {}
}
