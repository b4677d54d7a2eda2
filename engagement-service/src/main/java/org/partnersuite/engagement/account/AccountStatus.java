package org.partnersuite.engagement.account;

/** Whether business is done with an account. */
public enum AccountStatus {
    OPEN,
    /** It takes no new opportunities. */
    CLOSED
}
