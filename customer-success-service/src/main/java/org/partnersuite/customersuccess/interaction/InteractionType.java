package org.partnersuite.customersuccess.interaction;

/** How a customer was touched. A digital message of ours is no touch. */
public enum InteractionType {
    MEETING,
    CALL,
    EMAIL,
    SITE_VISIT,
    TRAINING,
    EVENT
}
