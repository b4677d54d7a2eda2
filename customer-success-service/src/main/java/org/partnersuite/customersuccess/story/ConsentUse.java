package org.partnersuite.customersuccess.story;

/** What a customer agrees to. */
public enum ConsentUse {
    /** To be named. */
    NAMED,
    /** To be told without its name. */
    ANONYMOUS,
    /** To be called by a prospect. */
    REFERENCE_CALL,
    /** To be published outside of vendor and partner. */
    PUBLIC
}
