package org.partnersuite.engagement.opportunity.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.CreateOpportunity.Created;
import org.partnersuite.engagement.opportunity.LeadOrganisation;
import org.partnersuite.engagement.opportunity.LikelyDuplicate;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.OpportunityDetails;
import org.partnersuite.engagement.opportunity.Origin;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.opportunity.StageProgress;
import org.partnersuite.engagement.opportunity.TeamMember;
import org.partnersuite.engagement.opportunity.TechnicalBlocker;
import org.partnersuite.engagement.opportunity.TechnicalQualification;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Money;

@Schema(name = "Opportunity", description = "A deal on its way from a first briefing to a signature.")
record OpportunityResponse(
        UUID id,
        @Schema(examples = "3") long version,
        @Nullable ExternalId externalId,
        UUID accountId,
        @Schema(examples = "Talent assistant for stores") String name,

        @Schema(description = "Where the seller books it; the account's counts when absent.", examples = "Americas")
        @Nullable
        String geography,

        @Schema(description = "Where the seller books it; the account's counts when absent.", examples = "East")
        @Nullable
        String market,

        Stage stage,
        Instant stageEnteredAt,

        @Schema(description = "When the client agreed to a briefing.", examples = "2026-02-03")
        LocalDate engagedOn,

        @Schema(description = "When it is planned to close.", examples = "2026-06-30") @Nullable
        LocalDate closeDate,

        @Schema(description = "When it was won or lost.", examples = "2026-06-12") @Nullable
        LocalDate closedOn,

        @Schema(description = "A code of the loss reasons.", examples = "PRICE") @Nullable
        String lossReason,

        @Schema(examples = "jane") String owner,
        LeadOrganisation leadOrganisation,
        Origin origin,
        @Nullable UUID partnerId,
        @Schema(examples = "USD") String currency,
        @Schema(description = "The sum of the lines.") Money amount,
        List<LineBody> lines,
        @Schema(examples = "[\"ITSPATCH\"]") List<String> strategyCodes,
        @Schema(examples = "[\"wx_Talent\"]") List<String> useCases,
        List<TeamMember> team,
        @Schema(examples = "CIO of the client") @Nullable String sponsor,
        @Nullable TechnicalQualification technicalQualification,
        @Nullable TechnicalBlocker technicalBlocker,

        @Schema(description = "The strategic initiative it belongs to.") @Nullable
        UUID initiativeId,

        @Schema(description = "The other half of a joint deal.") @Nullable
        UUID counterpartId,

        @Schema(description = "It came from another system with its stage as it was.")
        boolean imported,

        Instant createdAt,
        Instant updatedAt,

        @Schema(
                description =
                        "In the answer to its creation, when there are any: open opportunities that it may repeat, the likeliest first.")
        @Nullable
        List<LikelyDuplicate> likelyDuplicates) {

    static OpportunityResponse of(Opportunity opportunity) {
        return of(opportunity, null);
    }

    static OpportunityResponse created(Created created) {
        List<LikelyDuplicate> likely = created.likelyDuplicates();
        return of(created.opportunity(), likely.isEmpty() ? null : likely);
    }

    private static OpportunityResponse of(Opportunity opportunity, @Nullable List<LikelyDuplicate> likelyDuplicates) {
        OpportunityDetails details = opportunity.details();
        StageProgress progress = opportunity.progress();
        return new OpportunityResponse(
                opportunity.id(),
                opportunity.version(),
                opportunity.externalId(),
                details.accountId(),
                details.name(),
                details.geography(),
                details.market(),
                progress.stage(),
                progress.enteredAt(),
                progress.engagedOn(),
                details.closeDate(),
                progress.closedOn(),
                progress.lossReason(),
                details.owner(),
                details.leadOrganisation(),
                details.origin(),
                details.partnerId(),
                details.currency(),
                details.amount(),
                details.lines().stream().map(LineBody::of).toList(),
                details.strategyCodes(),
                details.useCases(),
                details.team(),
                details.sponsor(),
                details.technicalQualification(),
                details.technicalBlocker(),
                details.initiativeId(),
                details.counterpartId(),
                opportunity.imported(),
                opportunity.createdAt(),
                opportunity.updatedAt(),
                likelyDuplicates);
    }
}
