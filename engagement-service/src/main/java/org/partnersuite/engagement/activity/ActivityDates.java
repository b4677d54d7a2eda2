package org.partnersuite.engagement.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Planned and actual dates. */
public record ActivityDates(
        @Schema(examples = "2026-02-10") @Nullable LocalDate plannedStart,
        @Schema(examples = "2026-02-10") @Nullable LocalDate plannedEnd,
        @Schema(examples = "2026-02-11") @Nullable LocalDate actualStart,
        @Schema(examples = "2026-02-11") @Nullable LocalDate actualEnd) {

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
