package org.partnersuite.partnerprogram.deal;

import java.time.LocalDate;
import org.partnersuite.partnerprogram.calendar.QuarterRange;

/** A part of a figure: deals of one status whose close dates lie in a window around the day of the figure. */
public interface MeasuredPart {
    DealStatus status();

    QuarterRange window(LocalDate day);
}
