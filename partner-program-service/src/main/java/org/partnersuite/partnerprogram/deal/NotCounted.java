package org.partnersuite.partnerprogram.deal;

/** Why a deal is listed and counts nowhere (PP-3). */
public enum NotCounted {
    /** We have no services in it. */
    NO_VALUE_ADD,
    NO_PARTNER_PORTION,
    /** It was lost, and no amount of it is known. */
    LOSS_WITHOUT_TCV,
    /** It deploys additional software from a catalogue: it counts in numbers, whatever its portions are (EN-16). */
    DEPLOYMENT
}
