package org.partnersuite.partnerprogram.entitlement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnersuite.partnerprogram.counterpart.CounterpartRole;

/** The benefits that are people: they are granted by naming one. */
public enum PeopleBenefit {
    SPONSOR(CounterpartRole.EXECUTIVE_SPONSOR, Set.of("EXECUTIVE_SPONSORSHIP")),
    MANAGER(CounterpartRole.ALLIANCE_MANAGER, Set.of("ALLIANCE_MANAGER", "DESIGNATED_ALLIANCE_MANAGER"));

    private final String role;
    private final Set<String> codes;

    PeopleBenefit(String role, Set<String> codes) {
        this.role = role;
        this.codes = codes;
    }

    /** Empty for a benefit that is no person. */
    public static Optional<PeopleBenefit> of(String benefit) {
        return Stream.of(values()).filter(each -> each.codes.contains(benefit)).findFirst();
    }

    /** The role of our side whose holder the partner gets. */
    public String role() {
        return role;
    }
}
