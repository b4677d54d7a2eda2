package org.partnersuite.customersuccess.subscription;

import java.time.Instant;

/** Why and when a subscription ceased before its contract's end. */
public record Cancellation(Reason reason, Instant at) {

    /** The deal that it came from no longer says that it was sold. */
    public enum Reason {
        DEAL_REOPENED,
        DEAL_LOST,
        DEAL_DELETED,
        LINE_REMOVED
    }
}
