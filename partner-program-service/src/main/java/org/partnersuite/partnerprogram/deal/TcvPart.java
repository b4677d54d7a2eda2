package org.partnersuite.partnerprogram.deal;

import java.time.LocalDate;
import org.partnersuite.partnerprogram.calendar.QuarterRange;
import org.threeten.extra.YearQuarter;

/**
 * The three parts of aggregate TCV, each a status and a window of close dates around the day of the measure. The sums
 * and the lists of deals behind them are both made from this definition.
 */
public enum TcvPart implements MeasuredPart {
    /** Wins of the previous calendar year. */
    WON(DealStatus.WON) {
        @Override
        public QuarterRange window(LocalDate day) {
            return QuarterRange.ofYear(day.getYear() - 1);
        }
    },
    /** Losses of the previous calendar year count as well. */
    LOST(DealStatus.LOST) {
        @Override
        public QuarterRange window(LocalDate day) {
            return QuarterRange.ofYear(day.getYear() - 1);
        }
    },
    /** Open deals that close in the day's quarter, also earlier in it, or in the next three. */
    PIPELINE(DealStatus.OPEN) {
        @Override
        public QuarterRange window(LocalDate day) {
            YearQuarter current = YearQuarter.from(day);
            return new QuarterRange(current, current.plusQuarters(3));
        }
    };

    private final DealStatus status;

    TcvPart(DealStatus status) {
        this.status = status;
    }

    @Override
    public DealStatus status() {
        return status;
    }
}
