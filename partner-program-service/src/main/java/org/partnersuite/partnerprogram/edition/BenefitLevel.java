package org.partnersuite.partnerprogram.edition;

/** What a tier gets of a benefit. */
public enum BenefitLevel {
    INCLUDED,
    INVITE_ONLY,
    NOT_INCLUDED
}
