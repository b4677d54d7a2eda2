package org.partnersuite.partnerprogram.deal;

import java.time.LocalDate;
import org.partnersuite.partnerprogram.calendar.QuarterRange;

/**
 * The parts of the figure that is projected for next January. An open deal of the year becomes a win or a loss, and both
 * count then.
 */
public enum ProjectedPart implements MeasuredPart {
    WON_THIS_YEAR(DealStatus.WON, 0),
    LOST_THIS_YEAR(DealStatus.LOST, 0),
    /** From 1 January, also before the day. */
    OPEN_THIS_YEAR(DealStatus.OPEN, 0),
    OPEN_NEXT_YEAR(DealStatus.OPEN, 1);

    private final DealStatus status;
    private final int yearsAhead;

    ProjectedPart(DealStatus status, int yearsAhead) {
        this.status = status;
        this.yearsAhead = yearsAhead;
    }

    @Override
    public DealStatus status() {
        return status;
    }

    @Override
    public QuarterRange window(LocalDate day) {
        return QuarterRange.ofYear(day.getYear() + yearsAhead);
    }
}
