package org.partnersuite.customersuccess.lifecycle;

import java.util.Arrays;
import java.util.List;

/** The criteria that the suite computes. */
public enum ComputedCriterion {
    OPPORTUNITY_OPEN,
    ENGAGEMENT_COMPLETED,
    PROPOSAL_ASKED_FOR,
    WON,
    HANDOFF_ACCEPTED,
    FIRST_USE,
    PLAN_SUBMITTED,
    ACTIVE_20,
    TOUCHED_30,
    KPI_MEASURED,
    ACTIVE_60,
    NO_OPEN_BARRIER,
    OUTCOME_ATTAINED,
    RENEWED,
    PROMOTER,
    STORY_PUBLISHED,
    GROWTH_WON;

    static List<String> keys() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
