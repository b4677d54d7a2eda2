package org.partnersuite.engagement.opportunity;

import org.partnersuite.engagement.account.Account;
import org.partnersuite.platform.unitofwork.Change;

/** What happened to opportunities, told to other services. */
public interface OpportunityEvents {
    void changed(Change change, Opportunity opportunity, Account account);

    void moved(Change change, StageMove move);
}
