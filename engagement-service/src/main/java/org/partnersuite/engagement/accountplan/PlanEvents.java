package org.partnersuite.engagement.accountplan;

import org.partnersuite.platform.unitofwork.Change;

/** What happened to plans, told to other services. */
public interface PlanEvents {
    void changed(Change change, AccountPlan plan);
}
