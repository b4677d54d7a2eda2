package org.partnersuite.engagement.opportunity;

import java.util.UUID;
import org.partnersuite.platform.unitofwork.Change;

/** Implemented by features whose records reference an opportunity, so that a merge re-parents them. */
public interface MergeParticipant {
    /**
     * Re-parents records of the merged opportunity to the survivor. Both are locked, so that nothing is added
     * meanwhile.
     */
    void reassign(Change change, UUID merged, OpportunityFacts survivor);
}
