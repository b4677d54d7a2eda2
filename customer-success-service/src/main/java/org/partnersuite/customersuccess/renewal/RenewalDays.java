package org.partnersuite.customersuccess.renewal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Arithmetic of a renewal's days. Days are UTC's; a contract's last day belongs to it. */
public final class RenewalDays {
    /** Days before the contract's end from which the partner is prompted. */
    static final int PROMPT_FROM = 90;

    /** Days before the contract's end until which the partner is prompted when all goes well. */
    static final int PROMPT_TO = 60;

    private RenewalDays() {}

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The first day of the window in which the partner is prompted. */
    public static LocalDate promptFrom(LocalDate contractEnd) {
        return contractEnd.minusDays(PROMPT_FROM);
    }

    /** The last day of the window in which the partner is prompted. */
    public static LocalDate promptTo(LocalDate contractEnd) {
        return contractEnd.minusDays(PROMPT_TO);
    }

    /**
     * The last day of a term as long as the one that ends: of as many months when it had whole months, else of as many
     * days. A term that ends with its month, ends with the month again.
     *
     * @param start the first day of the term that ends
     * @param end its last day
     */
    public static LocalDate renewedUntil(LocalDate start, LocalDate end) {
        LocalDate next = end.plusDays(1);
        long months = ChronoUnit.MONTHS.between(start, next);
        LocalDate anniversary = start.plusMonths(months);
        boolean wholeMonths = months > 0
                && (anniversary.equals(next)
                        || anniversary.getDayOfMonth() < start.getDayOfMonth()
                                && anniversary.plusDays(1).equals(next));
        return wholeMonths
                ? next.plusMonths(months).minusDays(1)
                : end.plusDays(ChronoUnit.DAYS.between(start, end) + 1);
    }
}
