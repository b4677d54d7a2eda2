package org.partnersuite.engagement.opportunity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/**
 * Input for creating or replacing an opportunity.
 *
 * @param engagedOn when the client agreed to a briefing
 * @param partnerReason reason for a change of partner of an existing opportunity
 */
public record NewOpportunity(
        @Nullable ExternalId externalId,
        OpportunityDetails details,
        LocalDate engagedOn,
        @Nullable String partnerReason) {}
