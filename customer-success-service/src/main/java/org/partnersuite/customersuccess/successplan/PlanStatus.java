package org.partnersuite.customersuccess.successplan;

/** Status of a success plan. */
public enum PlanStatus {
    DRAFT,
    SUBMITTED,
    ACTIVE,
    ACHIEVED,
    CLOSED;

    /** Whether the plan may still change. */
    public boolean isOpen() {
        return this == DRAFT || this == SUBMITTED || this == ACTIVE;
    }
}
