package org.partnersuite.platform.webhooks;

/** Why the service has disabled a webhook. */
public enum DisabledReason {
    /** The receiver answered 410. */
    GONE,

    /** No delivery succeeded for days. */
    FAILING,

    /** Events that are next are not kept any more. */
    CURSOR_EXPIRED
}
