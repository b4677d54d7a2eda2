package org.partnersuite.partnerprogram.edition;

/** Strictness of a requirement. Recommendations are reported but never fail. */
public enum Need {
    REQUIRED,
    RECOMMENDED,
    NOT_REQUIRED
}
