package org.partnersuite.customersuccess.segment;

/** How closely a customer is kept. */
public enum TouchModel {
    HIGH,
    LOW,
    /** By digital messages. */
    TECH
}
