package org.partnersuite.partnerprogram.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/**
 * The two times of a measure: {@code date} is the day it is taken for, {@code asOf} the instant whose knowledge it uses.
 * A day may lie ahead; nothing is known yet of an instant that does.
 */
@ApplicationScoped
public class MeasureTime {
    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private final Clock clock;

    public MeasureTime(Clock clock) {
        this.clock = clock;
    }

    /** 400 with both faults. */
    public void check(@Nullable LocalDate date, @Nullable Instant asOf) {
        List<Fault> faults = new ArrayList<>();
        if (date != null && (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY))) {
            faults.add(Fault.at("date", "out_of_range", "Must be between " + FIRST_DAY + " and " + LAST_DAY + "."));
        }
        if (asOf != null && (asOf.isBefore(Instant.EPOCH) || asOf.isAfter(clock.instant()))) {
            faults.add(Fault.at("asOf", "out_of_range", "Must be between 1970 and now."));
        }
        if (!faults.isEmpty()) {
            throw Problem.badRequest(faults);
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
