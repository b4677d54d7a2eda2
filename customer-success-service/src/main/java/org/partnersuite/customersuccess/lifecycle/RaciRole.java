package org.partnersuite.customersuccess.lifecycle;

/** The roles of the lifecycle's RACI. */
public enum RaciRole {
    AM,
    ARCHITECT,
    ENGINEER,
    DELIVERY,
    PM,
    CSM,
    CSS,
    RM
}
