package org.partnersuite.engagement.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The four dates: what was planned, and what happened. */
public record ActivityDates(
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualEnd) {

    boolean started() {
        return actualStart != null;
    }

    /** When it starts as far as is known: as it happened, as planned, or else on the day it was logged. */
    LocalDate startsOn(Instant loggedAt) {
        if (actualStart != null) {
            return actualStart;
        }
        return plannedStart != null ? plannedStart : LocalDate.ofInstant(loggedAt, ZoneOffset.UTC);
    }
}
