package org.partnersuite.partnerprogram.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.TimeWindow;

/**
 * The two times of a measure: {@code date} is the day it is taken for, {@code asOf} the instant whose knowledge it
 * uses. The day may be in the future; the instant must not.
 */
@ApplicationScoped
public class MeasureTime {
    private final Clock clock;

    public MeasureTime(Clock clock) {
        this.clock = clock;
    }

    /** 400 for an instant that lies ahead. */
    public void check(@Nullable Instant asOf) {
        if (asOf != null && asOf.isAfter(clock.instant())) {
            throw Problem.badRequest(List.of(Fault.at("asOf", TimeWindow.CODE, "Must be between 1970 and now.")));
        }
    }

    /** Today when no day is given. */
    public LocalDate day(@Nullable LocalDate date) {
        return date == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : date;
    }

    public Instant now() {
        return clock.instant();
    }
}
