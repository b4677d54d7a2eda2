package org.partnersuite.engagement.opportunity;

import java.util.UUID;
import org.partnersuite.platform.unitofwork.Change;

/** What other features keep of opportunities. Each of their kinds follows an opportunity that is merged into another. */
public interface MergeParticipant {
    /** Both opportunities are locked, so that nothing is added to them meanwhile. */
    void reassign(Change change, UUID merged, OpportunityFacts survivor);
}
