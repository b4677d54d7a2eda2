package org.partnersuite.partnerprogram.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.partnersuite.partnerprogram.calendar.QuarterRange;
import org.partnersuite.partnerprogram.deal.CellSum;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.threeten.extra.YearQuarter;

/** A deal that there might be. */
public record HypotheticalDeal(
        DealStatus status,
        LocalDate closeDate,
        String currency,
        BigDecimal partnerPortion,
        BigDecimal valueAddPortion) {

    /** As it would be summed: it counts when both portions are over zero. */
    public CellSum cell() {
        return new CellSum(
                status,
                QuarterRange.code(YearQuarter.from(closeDate)),
                partnerPortion.signum() > 0 && valueAddPortion.signum() > 0,
                currency,
                1,
                partnerPortion.add(valueAddPortion));
    }
}
