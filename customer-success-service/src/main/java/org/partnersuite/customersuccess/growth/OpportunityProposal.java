package org.partnersuite.customersuccess.growth;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jspecify.annotations.Nullable;

/**
 * The opportunity that a candidate is proposed as. Its id is given here, so that both services have the link from the
 * start; the engagement service creates it when the event arrives.
 */
@Embeddable
public record OpportunityProposal(
        @Schema(description = "Opportunity in the engagement service. Exists a moment after the proposal.")
        @PropagateNull
        UUID opportunityId,

        UUID accountId,

        @Schema(maxLength = 300, examples = "Globex: Talent assistant for the stores in Spain")
        String opportunityName,

        @Schema(maxLength = 200, description = "Seller.", examples = "jane")
        String opportunityOwner,

        @Enumerated(EnumType.STRING) LeadOrganisation leadOrganisation,

        @Schema(description = "Day on which the customer agreed to a briefing.")
        LocalDate engagedOn,

        @Schema(description = "Planned close date.") @Nullable
        LocalDate closeDate,

        String proposedBy,
        Instant proposedAt) {

    /** The organisation of the vendor that leads the deal. */
    @Schema(name = "ProposedLeadOrganisation")
    public enum LeadOrganisation {
        TECHNOLOGY,
        CONSULTING
    }

    OpportunityProposal mergedInto(UUID survivor) {
        return new OpportunityProposal(
                survivor,
                accountId,
                opportunityName,
                opportunityOwner,
                leadOrganisation,
                engagedOn,
                closeDate,
                proposedBy,
                proposedAt);
    }
}
