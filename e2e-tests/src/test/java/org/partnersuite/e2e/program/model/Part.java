package org.partnersuite.e2e.program.model;

import java.time.LocalDate;
import org.partnersuite.e2e.program.model.DealState.Status;

/** Parts of both figures: which deals count, closing when (PP-3, PP-5). */
public enum Part {
    WON(Status.WON, true),
    LOST(Status.LOST, true),
    PIPELINE(Status.OPEN, true),
    WON_THIS_YEAR(Status.WON, false),
    LOST_THIS_YEAR(Status.LOST, false),
    OPEN_THIS_YEAR(Status.OPEN, false),
    OPEN_NEXT_YEAR(Status.OPEN, false);

    private final Status status;
    private final boolean ofAggregate;

    Part(Status status, boolean ofAggregate) {
        this.status = status;
        this.ofAggregate = ofAggregate;
    }

    public Status status() {
        return status;
    }

    /** Of aggregate TCV, else of the figure that is projected for January. */
    public boolean isOfAggregate() {
        return ofAggregate;
    }

    /** First close date, seen from a day. */
    public LocalDate from(LocalDate day) {
        return switch (this) {
            case WON, LOST -> LocalDate.of(day.getYear() - 1, 1, 1);
            case PIPELINE -> quarter(day);
            case WON_THIS_YEAR, LOST_THIS_YEAR, OPEN_THIS_YEAR -> LocalDate.of(day.getYear(), 1, 1);
            case OPEN_NEXT_YEAR -> LocalDate.of(day.getYear() + 1, 1, 1);
        };
    }

    /** Last close date, seen from a day. */
    public LocalDate to(LocalDate day) {
        return from(day).plusYears(1).minusDays(1);
    }

    public boolean has(DealState deal, LocalDate day) {
        return deal.status() == status
                && !deal.closes().isBefore(from(day))
                && !deal.closes().isAfter(to(day));
    }

    private static LocalDate quarter(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonthValue() - (day.getMonthValue() - 1) % 3, 1);
    }
}
