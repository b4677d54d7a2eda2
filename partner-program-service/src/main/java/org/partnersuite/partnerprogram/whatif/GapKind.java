package org.partnersuite.partnerprogram.whatif;

import org.partnersuite.partnerprogram.prerequisite.CriterionKey;

/** What a gap is closed by, and the unit in which it is counted. */
public enum GapKind {
    /** A unit of the edition's currency. */
    AGGREGATE_TCV,
    /** A new standard offering, without its availability. */
    STANDARD_OFFERING,
    /** A geography more in which a standard offering is available. */
    OFFERING_GEOGRAPHY,
    /** A standard offering made available worldwide. */
    OFFERING_WORLDWIDE,
    /** A person of ours trained. */
    PEOPLE_TRAINED,
    EXECUTIVE_SPONSOR,
    ALLIANCE_MANAGER,
    TECHNICAL_RESOURCES,
    DEAL_REGISTRATION_PROGRAM,
    INTEGRATIONS,
    FRAMEWORK_SPONSORSHIP,
    FREE_UNLIMITED_TRAINING,
    PROCUREMENT_AGREEMENT,
    NON_DISCLOSURE_AGREEMENT,
    DATA_PRIVACY_AGREEMENT,
    PROGRAM_AGREEMENT;

    /** Of a criterion that is counted in units of its own; offerings are closed by {@link OfferingGaps}. */
    static GapKind of(CriterionKey key) {
        return valueOf(key.name());
    }
}
