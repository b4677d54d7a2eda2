package org.partnersuite.customersuccess.growth;

/** From whom the insight behind a growth candidate came. */
public enum InsightSource {
    VENDOR,
    PARTNER,
    CLIENT
}
