package org.partnersuite.partnerprogram.edition;

import java.util.Arrays;
import java.util.Optional;

/** What an edition may require of every tier; what a partner has of it is on record. */
public enum PrerequisiteKind {
    FRAMEWORK_SPONSORSHIP,
    FREE_UNLIMITED_TRAINING,
    PROCUREMENT_AGREEMENT,
    NON_DISCLOSURE_AGREEMENT,
    DATA_PRIVACY_AGREEMENT,
    PROGRAM_AGREEMENT;

    public static Optional<PrerequisiteKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
    }
}
