package org.partnersuite.customersuccess.support;

import java.time.LocalDate;

/**
 * A year of a contract, counted from its first day. A contract that starts on 29 February has its other years from 28
 * February where there is no such day.
 *
 * @param number from 1
 * @param from the first day
 * @param to the last day
 */
public record ContractYear(int number, LocalDate from, LocalDate to) {

    /** The year of a day; the first one for a day before the contract. */
    public static ContractYear of(LocalDate contractStart, LocalDate day) {
        int years = Math.max(0, day.getYear() - contractStart.getYear());
        if (years > 0 && day.isBefore(contractStart.plusYears(years))) {
            years--;
        }
        return new ContractYear(
                years + 1,
                contractStart.plusYears(years),
                contractStart.plusYears(years + 1L).minusDays(1));
    }
}
