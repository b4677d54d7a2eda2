package org.partnersuite.engagement.account;

/** Why an account was closed. */
public enum ClosureReason {
    OUT_OF_BUSINESS,
    ACQUIRED,
    NO_LONGER_A_CLIENT,
    /** Its note says more. */
    OTHER
}
