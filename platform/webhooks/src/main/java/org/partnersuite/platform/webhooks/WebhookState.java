package org.partnersuite.platform.webhooks;

/** Whether a webhook delivers. */
public enum WebhookState {
    ACTIVE,

    /** By a caller. */
    PAUSED,

    /** By the service, for a {@link DisabledReason}. */
    DISABLED
}
