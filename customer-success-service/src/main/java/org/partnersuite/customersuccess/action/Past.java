package org.partnersuite.customersuccess.action;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.action.DryRun.Item;

/** Finds the transitions of a trigger in what has happened. */
interface Past {

    /** Those of the days from one to the other, both included. */
    List<Item> transitions(Handle db, TriggerRule rule, LocalDate from, LocalDate to);

    static Past of(TriggerKey key) {
        return switch (key) {
            case SCORE_RED -> PastScores::red;
            case SCORE_FELL -> PastScores::fallen;
            case GREEN_LONG -> PastScores::longGreen;
            case USAGE_DOWN -> PastUsage::drops;
            case OVER_USE -> PastUsage::overUse;
            case INCIDENTS -> PastContracts::incidents;
            case ONBOARDING_LATE -> PastContracts::onboardingLate;
            case PLAN_MISSING -> PastContracts::planMissing;
            case RENEWAL_WINDOW, DETRACTOR, SPONSOR_LEFT, FEATURE_NOT_ADOPTED, NEW_SALE -> PastContracts::signals;
        };
    }
}
