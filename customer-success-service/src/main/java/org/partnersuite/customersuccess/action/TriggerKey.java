package org.partnersuite.customersuccess.action;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The transitions on which something is opened. */
@Schema(name = "TriggerKey")
public enum TriggerKey {
    /** The resulting band becomes RED, from any other or none. */
    SCORE_RED,
    /** The resulting score falls by {@code points} within {@code days}. */
    SCORE_FELL,
    /** GREEN for {@code days}, and nothing keeps advocacy back. */
    GREEN_LONG,
    /**
     * Active users fall to {@code percent} of the three months before and of last year's month, from {@code base}
     * users on.
     */
    USAGE_DOWN,
    /** More active users than licensed ones. */
    OVER_USE,
    /** A renewal enters EXECUTE, or its partner is prompted. */
    RENEWAL_WINDOW,
    /** NPS of 6 or less, or a CSAT mean under 3. */
    DETRACTOR,
    /** The sponsor leaves. */
    SPONSOR_LEFT,
    /** A planned feature is unused for {@code days}. */
    FEATURE_NOT_ADOPTED,
    /** An incident of severity 1, or {@code count} of severity 2 in a calendar month. */
    INCIDENTS,
    /** No active use {@code days} after the contract's start. */
    ONBOARDING_LATE,
    /** No submitted success plan {@code days} after the contract's start. */
    PLAN_MISSING,
    /** A handoff from sales is accepted. */
    NEW_SALE
}
