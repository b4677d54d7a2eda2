package org.partnersuite.reporting.opportunity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.LeadOrganisation;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.pipeline.Sum;

/**
 * An opportunity as the pipeline counts it.
 *
 * @param daysInStage full days since it entered its stage
 * @param closeDate when it closed or, while open, when it is planned to; absent when undated
 * @param quarter the period it counts in; absent when undated
 */
@Schema(name = "ReportedOpportunity")
public record OpportunityRow(
        UUID id,
        String name,
        @Nullable ExternalId externalId,
        AccountOfRow account,
        Stage stage,
        Instant stageEnteredAt,
        long daysInStage,
        @Nullable LocalDate engagedOn,
        @Nullable LocalDate closeDate,
        @Schema(examples = "2017-Q3") @Nullable String quarter,
        String owner,
        LeadOrganisation leadOrganisation,
        boolean joint,
        String origin,
        @Nullable UUID partnerId,
        @Nullable String geography,
        @Nullable String market,
        @Nullable String industry,
        @Nullable String segment,
        boolean watsonx,
        List<OfferingAmount> offerings,
        List<String> useCases,
        List<String> strategyCodes,
        @Nullable InitiativeOfRow initiative,
        List<Hanging.Activity> briefings,

        @Schema(description = "Client engineering's proofs of value and MVPs.")
        List<Hanging.Activity> pilots,

        @Schema(description = "The deal-support requests, and where they stand.")
        List<Hanging.DealSupport> dealSupport,

        List<Hanging.Roadblock> openRoadblocks,

        @Schema(description = "What it lacks to be recorded as it should.", examples = "[\"USE_CASE\"]")
        List<String> missingRequirements,

        Sum amount,

        @Schema(
                description =
                        "What the row adds to a figure of the same filter: its lines of the offerings that are filtered for, "
                                + "else of the watsonx offerings when watsonx=true, else all.")
        Sum countedAmount,

        @Schema(description = "countedAmount times the weight of the stage.")
        Sum weightedAmount,

        @Nullable String lossReason,
        boolean imported,
        Instant updatedAt) {

    /** Its id in the system it came from. */
    public record ExternalId(
            @Nullable String source, @Nullable String id) {}

    /** The strategic initiative it serves. */
    public record InitiativeOfRow(
            UUID id, @Schema(examples = "GenAI-Talent") String name) {}

    /** Whose opportunity it is. */
    public record AccountOfRow(UUID id, String name) {}

    /** What is sold, and for how much. */
    public record OfferingAmount(
            @Schema(examples = "watsonx.ai") String offering, Sum amount) {}
}
