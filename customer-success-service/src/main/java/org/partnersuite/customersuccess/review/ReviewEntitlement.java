package org.partnersuite.customersuccess.review;

import java.time.LocalDate;
import java.util.Collection;
import org.partnersuite.customersuccess.support.ContractYear;

/**
 * Adoption reviews of a subscription in a contract year. More than what it is entitled to is never refused.
 *
 * @param entitled reviews a year of its support level
 * @param planned that are planned or scheduled in the year, and not held yet
 */
public record ReviewEntitlement(ContractYear year, int entitled, int held, int planned) {
    /** Days before the year's end from which on a missing plan is reported. */
    public static final int REPORTED_DAYS = 60;

    static ReviewEntitlement of(
            LocalDate contractStart,
            LocalDate day,
            int entitled,
            Collection<LocalDate> heldOn,
            Collection<LocalDate> plannedOn) {
        ContractYear year = ContractYear.of(contractStart, day);
        return new ReviewEntitlement(year, entitled, within(year, heldOn), within(year, plannedOn));
    }

    public int open() {
        return Math.max(entitled - held, 0);
    }

    /** Held beyond the entitlement. */
    public int over() {
        return Math.max(held - entitled, 0);
    }

    /** Still to be planned. */
    public int unplanned() {
        return Math.max(entitled - held - planned, 0);
    }

    /** Whether reviews are not planned, and the year ends within 60 days. */
    public boolean isReported(LocalDate day) {
        return unplanned() > 0 && !day.isBefore(year.to().minusDays(REPORTED_DAYS));
    }

    private static int within(ContractYear year, Collection<LocalDate> days) {
        return (int) days.stream()
                .filter(day -> !day.isBefore(year.from()) && !day.isAfter(year.to()))
                .count();
    }
}
