package org.partnersuite.customersuccess.subscription;

/** Whether a subscription is in force. */
public enum SubscriptionStatus {
    ACTIVE,
    CANCELLED
}
