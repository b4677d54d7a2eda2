package org.partnersuite.engagement.growth;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.LeadOrganisation;
import org.partnersuite.platform.rest.Money;

/**
 * A growth candidate that is proposed as an opportunity.
 *
 * @param opportunityId id that the opportunity gets
 * @param product offering to sell, by its code; ignored when there is none, or no family
 * @param expectedValue total of the deal
 */
public record ProposedGrowth(
        UUID candidateId,
        UUID customerId,
        String direction,
        String useCase,
        UUID opportunityId,
        UUID accountId,
        String name,
        String owner,
        LeadOrganisation leadOrganisation,
        LocalDate engagedOn,
        @Nullable LocalDate closeDate,
        @Nullable UUID partnerId,
        @Nullable String product,
        @Nullable String productFamily,
        @Nullable Money expectedValue,
        @Nullable String displacedCompetitor) {}
