package org.partnersuite.partnerprogram.prerequisite;

/** What of a partner's record counts toward a prerequisite. */
public enum FactKind {
    /** A standard offering that holds our consulting and systems integration, or our managed services. */
    STANDARD_OFFERING,
    /** A person of ours with a standard or custom delivery training in the partner's technology. */
    PERSON_TRAINED,
    EXECUTIVE_SPONSOR,
    ALLIANCE_MANAGER,
    TECHNICAL_RESOURCE,
    DEAL_REGISTRATION_PROGRAM,
    /** An integration; the edition says whether it is eligible. */
    INTEGRATION,
    FRAMEWORK_SPONSORSHIP,
    /** Training offered to our people, free and without limit. */
    FREE_UNLIMITED_TRAINING,
    PROCUREMENT_AGREEMENT,
    NON_DISCLOSURE_AGREEMENT,
    DATA_PRIVACY_AGREEMENT,
    PROGRAM_AGREEMENT
}
