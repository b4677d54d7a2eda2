package org.partnersuite.engagement.opportunity;

import org.partnersuite.platform.unitofwork.Change;

/** What happened to opportunities, told to other services. */
public interface OpportunityEvents {
    void changed(Change change, Opportunity opportunity, ClientContext client);

    void moved(Change change, StageMove move);
}
