package org.partnersuite.engagement.opportunity.api;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.ImportOpportunities;
import org.partnersuite.engagement.opportunity.ImportedOpportunity;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.platform.rest.ExternalId;

/**
 * An opportunity with the stage of its own system, brought by one call.
 *
 * @param over the request of the opportunity as it is now, or of a new one for null
 */
record ImportedRow(ExternalId externalId, ImportedStage stage, Function<@Nullable Opportunity, OpportunityRequest> over)
        implements ImportOpportunities.Row {
    @Override
    public ImportedOpportunity over(@Nullable Opportunity known) {
        return over.apply(known).imported(externalId, stage, known);
    }
}
