package org.partnersuite.customersuccess.renewal;

import java.time.LocalDate;
import java.util.Optional;

/** The three phases of a renewal, by the months left until the contract's end. The last one runs to the end. */
public enum RenewalPhase {
    REVIEW_PORTFOLIO(15),
    IDENTIFY_AND_MANAGE_RISK(12),
    EXECUTE(6);

    private final int monthsBefore;

    RenewalPhase(int monthsBefore) {
        this.monthsBefore = monthsBefore;
    }

    /** The phase on a day; empty while the contract's end is too far away for a renewal. */
    public static Optional<RenewalPhase> on(LocalDate day, LocalDate contractEnd) {
        RenewalPhase reached = null;
        for (RenewalPhase phase : values()) {
            if (!day.isBefore(phase.startsOn(contractEnd))) {
                reached = phase;
            }
        }
        return Optional.ofNullable(reached);
    }

    /** The first day of this phase: whole months before the end, on the month's last day where it lacks the day. */
    public LocalDate startsOn(LocalDate contractEnd) {
        return contractEnd.minusMonths(monthsBefore);
    }

    Optional<RenewalPhase> next() {
        return this == EXECUTE ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
