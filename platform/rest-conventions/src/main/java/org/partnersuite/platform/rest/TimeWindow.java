package org.partnersuite.platform.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The days and instants that a caller may write, wherever it writes them: in a body, a batch, a file or a path. What is
 * further away is a mistake, and whoever reckons with it might leave what the database can hold. Days are days of UTC.
 */
public final class TimeWindow {
    public static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    /** The code of a fault for a value outside the window. */
    public static final String CODE = "out_of_range";

    /** The detail of such a fault. */
    public static final String DETAIL = "Must be between " + FIRST_DAY + " and " + LAST_DAY + ".";

    /** How callers write an instant; it is kept and returned in UTC. */
    public static final String INSTANT = "an instant such as 2026-03-31T12:00:00Z or 2026-03-31T14:00:00+02:00";

    /** The same in a query, where a bare {@code +} is a space. */
    public static final String INSTANT_IN_QUERY = INSTANT + "; in a URL, + is written %2B";

    private static final Instant FIRST = FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant END =
            LAST_DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();

    private TimeWindow() {}

    public static boolean holds(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    public static boolean holds(Instant instant) {
        return !instant.isBefore(FIRST) && instant.isBefore(END);
    }
}
