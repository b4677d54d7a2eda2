package org.partnersuite.partnerprogram.checklist;

/** Whose readiness is assessed. */
public enum AssessmentSubject {
    /** How ready we are to enable partners: one assessment for each business unit and period. */
    VENDOR,
    /** How ready a partner is: one assessment for each partner and period. */
    PARTNER
}
