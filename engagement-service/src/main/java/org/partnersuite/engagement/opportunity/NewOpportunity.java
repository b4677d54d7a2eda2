package org.partnersuite.engagement.opportunity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/**
 * What a caller wants to be created.
 *
 * @param engagedOn when the client agreed to a briefing
 * @param partnerReason why a known one comes to another partner, or to none
 */
public record NewOpportunity(
        @Nullable ExternalId externalId,
        OpportunityDetails details,
        LocalDate engagedOn,
        @Nullable String partnerReason) {}
