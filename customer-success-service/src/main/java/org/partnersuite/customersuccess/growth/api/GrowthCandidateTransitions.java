package org.partnersuite.customersuccess.growth.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.growth.CandidatePriority;
import org.partnersuite.customersuccess.growth.GrowthCandidates.Proposed;
import org.partnersuite.customersuccess.growth.OpportunityProposal.LeadOrganisation;

/** Request bodies of transitions of growth candidates. */
final class GrowthCandidateTransitions {
    private GrowthCandidateTransitions() {}

    @Schema(
            name = "GrowthProposalRequest",
            description = "What turns a growth candidate into an opportunity.",
            examples = "{\"owner\":\"jane\",\"closeDate\":\"2027-06-30\"}")
    record ProposalRequest(
            @Size(min = 1, max = 300)
            @Schema(description = "Name of the opportunity. Default: the customer and the use case.")
            @Nullable
            String name,

            @NotBlank @Size(max = 200) @Schema(description = "Seller.", examples = "jane")
            String owner,

            @Schema(description = "Default: TECHNOLOGY.") @Nullable
            LeadOrganisation leadOrganisation,

            @Schema(description = "Day on which the customer agreed to a briefing. Not in the future. Default: today.")
            @Nullable
            LocalDate engagedOn,

            @Schema(description = "Planned close date.") @Nullable
            LocalDate closeDate) {

        Proposed proposed() {
            return new Proposed(name, owner, leadOrganisation, engagedOn, closeDate);
        }
    }

    @Schema(
            name = "GrowthDropRequest",
            description = "Why a growth candidate is dropped.",
            examples = "{\"reason\":\"The customer closes the stores in Spain\"}")
    record DropRequest(
            @NotBlank @Size(max = 1000) @Schema(examples = "The customer closes the stores in Spain")
            String reason) {}

    @Schema(
            name = "GrowthPriorityRequest",
            description = "How soon a growth candidate should be proposed.",
            examples = "{\"priority\":\"HIGH\"}")
    record PriorityRequest(
            @Schema(description = "Absent: not prioritised.") @Nullable
            CandidatePriority priority) {}
}
