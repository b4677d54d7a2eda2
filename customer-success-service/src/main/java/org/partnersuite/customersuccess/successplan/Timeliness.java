package org.partnersuite.customersuccess.successplan;

import java.time.LocalDate;

/** A plan is timely when it is submitted within 90 days of the contract's start; one that came before is, too. */
final class Timeliness {
    static final int DAYS = 90;

    private Timeliness() {}

    static boolean isTimely(LocalDate contractStart, LocalDate submittedOn) {
        return !submittedOn.isAfter(contractStart.plusDays(DAYS));
    }
}
