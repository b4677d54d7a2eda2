package org.partnersuite.partnerprogram.assessment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.partnersuite.partnerprogram.assessment.AssessmentResult;
import org.partnersuite.partnerprogram.prerequisite.CriterionKey;

/** Where the rows behind a criterion are listed. */
final class CriterionLink {
    private static final String BASE = "/v1/partner-program/";

    private CriterionLink() {}

    static String of(CriterionKey key, AssessmentResult result) {
        return key == CriterionKey.AGGREGATE_TCV ? tcv(result) : list(key) + "?partnerId=" + result.partnerId();
    }

    /** The measure of that day, as it was known then. */
    static String tcv(AssessmentResult result) {
        return tcv(result.partnerId(), result.day(), result.asOf(), result.edition());
    }

    private static String tcv(UUID partner, LocalDate day, Instant asOf, int edition) {
        return BASE + "partners/" + partner + "/aggregate-tcv?date=" + day + "&asOf=" + asOf + "&edition=" + edition;
    }

    private static String list(CriterionKey key) {
        return BASE
                + switch (key) {
                    case AGGREGATE_TCV -> "partners";
                    case STANDARD_OFFERINGS, OFFERING_AVAILABILITY, FRAMEWORK_SPONSORSHIP -> "standard-offerings";
                    case PEOPLE_TRAINED -> "trained-people";
                    case EXECUTIVE_SPONSOR, ALLIANCE_MANAGER, TECHNICAL_RESOURCES -> "contacts";
                    case DEAL_REGISTRATION_PROGRAM -> "registration-programs";
                    case INTEGRATIONS -> "integrations";
                    case FREE_UNLIMITED_TRAINING -> "training-offers";
                    case PROCUREMENT_AGREEMENT, NON_DISCLOSURE_AGREEMENT, DATA_PRIVACY_AGREEMENT, PROGRAM_AGREEMENT ->
                        "agreements";
                };
    }
}
