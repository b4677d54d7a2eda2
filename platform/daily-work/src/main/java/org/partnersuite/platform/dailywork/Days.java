package org.partnersuite.platform.dailywork;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.partnersuite.platform.unitofwork.Change;

/** Days of the calendar, which are UTC's. */
public final class Days {
    private Days() {}

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /** The day of a change. */
    public static LocalDate today(Change change) {
        return of(change.now());
    }

    /** The first instant of a day. */
    public static Instant at(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
