package org.partnersuite.engagement.identified;

import java.time.LocalDate;
import java.util.UUID;
import org.partnersuite.engagement.opportunity.OpportunityKind;
import org.partnersuite.engagement.opportunity.TeamMember;

/**
 * A TECHNICAL or DEPLOYMENT opportunity as it counts for who identified it.
 *
 * @param engagedOn the day that its period is taken from
 */
record IdentifiedOpportunity(
        UUID opportunityId, OpportunityKind kind, TeamMember.Role role, String person, LocalDate engagedOn) {}
