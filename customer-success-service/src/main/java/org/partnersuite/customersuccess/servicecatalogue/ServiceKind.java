package org.partnersuite.customersuccess.servicecatalogue;

/** Kinds of services that can be offered. */
public enum ServiceKind {
    /** A support level. */
    SUPPORT,
    /** An adoption service of one of the families. */
    ADOPTION,
    /** Defined by a partner. */
    PARTNER,
    /** Several services, sold together. */
    BUNDLE
}
