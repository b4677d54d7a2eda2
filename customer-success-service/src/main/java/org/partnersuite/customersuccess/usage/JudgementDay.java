package org.partnersuite.customersuccess.usage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When triggers look at a month: once, when it is over and its report has settled. A month before the last full one
 * came late, and opens nothing; nor does a correction of a month that they have looked at.
 */
final class JudgementDay {
    private JudgementDay() {}

    /**
     * @param settle how long after its first report, so that its other licence types are in
     * @return null when they do not look at it
     */
    static @Nullable Instant of(LocalDate month, Instant now, Duration settle) {
        LocalDate thisMonth = LocalDate.ofInstant(now, ZoneOffset.UTC).withDayOfMonth(1);
        if (month.isBefore(thisMonth.minusMonths(1))) {
            return null;
        }
        Instant over = month.plusMonths(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant settled = now.plus(settle);
        return settled.isBefore(over) ? over : settled;
    }

    /** The day on which what they find was due: the first after the month. */
    static LocalDate dueOn(LocalDate month) {
        return month.plusMonths(1);
    }
}
