package org.partnersuite.engagement.squad;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/** A week from Monday to Sunday, in UTC. Its ISO year may be another than that of some of its days. */
public record IsoWeek(LocalDate monday) {
    public IsoWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on Monday");
        }
    }

    /** The week that a day is in. */
    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The weeks of all days of a range. */
    public static Stream<IsoWeek> between(LocalDate from, LocalDate to) {
        return of(from).monday().datesUntil(to.plusDays(1), Period.ofWeeks(1)).map(IsoWeek::new);
    }

    /** For example {@code 2026-W53}. */
    public String code() {
        return "%04d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    public Instant begin() {
        return monday.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** The first instant after it. */
    public Instant end() {
        return monday.plusWeeks(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
