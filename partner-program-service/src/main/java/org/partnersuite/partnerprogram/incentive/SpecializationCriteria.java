package org.partnersuite.partnerprogram.incentive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnersuite.partnerprogram.incentive.Explanation.Criterion;

/** What ADOPT and EXPAND need: a Customer Experience specialization, and an architecture one at level ADVANCED. */
final class SpecializationCriteria {
    private SpecializationCriteria() {}

    static List<Criterion> of(PartnerStanding standing, UUID partner, LocalDate day) {
        return List.of(customerExperience(standing, partner, day), architecture(standing, partner, day));
    }

    static Criterion customerExperience(PartnerStanding standing, UUID partner, LocalDate day) {
        String level = standing.customerExperience(partner, day);
        return new Criterion(
                "SPECIALIZATION", "SPECIALIZED or ADVANCED", level == null ? "none" : level, level != null);
    }

    private static Criterion architecture(PartnerStanding standing, UUID partner, LocalDate day) {
        boolean advanced = standing.advancedArchitecture(partner, day);
        return new Criterion(
                "ARCHITECTURE_SPECIALIZATION", "one ADVANCED", advanced ? "one ADVANCED" : "none", advanced);
    }
}
