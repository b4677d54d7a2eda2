package org.partnersuite.customersuccess.team;

/** Business roles of people around a customer. They decide owners and work lists, never access. */
public enum TeamRole {
    /** Account manager. */
    AM,
    ARCHITECT,
    ENGINEER,
    DELIVERY,
    /** Project manager. */
    PM,
    /** Customer success manager. */
    CSM,
    /** Customer success specialist. */
    CSS,
    /** Renewal manager. */
    RM,
    /** Service manager. */
    SM,
    PRACTICE_LEADER,
    SOFTWARE_SALES,
    RENEWAL_SPECIALIST
}
