package org.partnersuite.platform.webhooks;

/** Progress of a delivery. */
public enum DeliveryState {
    PENDING,
    DELIVERED,

    /** After the last attempt. */
    FAILED
}
