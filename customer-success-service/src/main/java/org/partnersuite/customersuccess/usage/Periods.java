package org.partnersuite.customersuccess.usage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** Months and days as callers write them: {@code 2026-11} and {@code 2026-11-05}. */
public final class Periods {
    private static final int OF_MONTH = 7;

    private Periods() {}

    /** Empty for a month or a day that there is not. */
    public static Optional<UsageKey> find(UUID subscriptionId, String licenceType, String period) {
        try {
            return Optional.of(
                    period.length() == OF_MONTH
                            ? new UsageKey(
                                    subscriptionId,
                                    licenceType,
                                    YearMonth.parse(period).atDay(1),
                                    false)
                            : new UsageKey(subscriptionId, licenceType, LocalDate.parse(period), true));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    public static String show(LocalDate period, boolean daily) {
        return daily ? period.toString() : YearMonth.from(period).toString();
    }
}
