package org.partnersuite.engagement.dealsupport;

/** Status of a deal-support request. From its assignment until it is declined, closed or withdrawn it holds a place. */
public enum SupportStatus {
    NEW,
    ASSIGNED,
    INTERLOCK_SCHEDULED,
    ACCEPTED,
    DECLINED,
    IN_DELIVERY,
    CLOSED,
    WITHDRAWN;

    /** Whether the request takes one of its squad's places. */
    public boolean holdsPlace() {
        return switch (this) {
            case ASSIGNED, INTERLOCK_SCHEDULED, ACCEPTED, IN_DELIVERY -> true;
            case NEW, DECLINED, CLOSED, WITHDRAWN -> false;
        };
    }

    /** Whether the status is final. */
    public boolean isEnd() {
        return this == DECLINED || this == CLOSED || this == WITHDRAWN;
    }

    /** The request is not accepted yet: its details may change. */
    public boolean isBeforeAcceptance() {
        return this == NEW || this == ASSIGNED || this == INTERLOCK_SCHEDULED;
    }
}
