package org.partnersuite.partnerprogram.checklist;

/** How ready customer success with partners is. */
public enum ReadinessBand {
    FOUNDATIONAL,
    ASPIRING,
    OPTIMIZING
}
