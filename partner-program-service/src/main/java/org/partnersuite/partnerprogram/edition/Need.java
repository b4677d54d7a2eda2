package org.partnersuite.partnerprogram.edition;

/** How strongly a tier asks for something. What is recommended is reported and never failed. */
public enum Need {
    REQUIRED,
    RECOMMENDED,
    NOT_REQUIRED
}
