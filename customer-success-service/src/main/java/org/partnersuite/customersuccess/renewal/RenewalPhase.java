package org.partnersuite.customersuccess.renewal;

import java.time.LocalDate;
import java.util.Optional;

/** Status of a renewal, by the months left until the contract's end. */
public enum RenewalPhase {
    REVIEW_PORTFOLIO(15),
    IDENTIFY_AND_MANAGE_RISK(12),
    EXECUTE(6),
    /** The last three months, in which the partner is prompted and the outcome is settled. */
    CLOSE(3),
    /** The contract has ended and nobody has recorded an outcome. */
    OVERDUE(0);

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

    /** The first day of this phase. The contract's end is its last day, so what is overdue starts a day later. */
    public LocalDate startsOn(LocalDate contractEnd) {
        return this == OVERDUE ? contractEnd.plusDays(1) : contractEnd.minusMonths(monthsBefore);
    }

    Optional<RenewalPhase> next() {
        return this == OVERDUE ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
