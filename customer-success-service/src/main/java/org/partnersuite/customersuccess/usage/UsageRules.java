package org.partnersuite.customersuccess.usage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnersuite.platform.rest.Fault;

/** What holds for every report, whichever way it comes. */
final class UsageRules {
    /** Reports of earlier periods are refused. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private UsageRules() {}

    /** Every fault, with pointers into the report's JSON. */
    static List<Fault> faults(UsageKey key, UsageReport report, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (key.period().isAfter(today)) {
            faults.add(Fault.at("/period", "in_future", "A period is reported once it has begun."));
        }
        if (key.period().isBefore(EARLIEST)) {
            faults.add(Fault.at("/period", "out_of_range", "Periods from 2000-01 are kept."));
        }
        if (report.equals(UsageReport.NOTHING)) {
            faults.add(Fault.at(null, "nothing_reported", "A report must have at least one figure. 0 is one."));
        }
        if (key.daily() && report.activeDays() != null && report.activeDays().compareTo(BigDecimal.ONE) > 0) {
            faults.add(Fault.at("/activeDays", "out_of_range", "A day has at most 1 active day per active user."));
        }
        return faults;
    }
}
