package org.partnersuite.partnerprogram.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.partnersuite.partnerprogram.deal.CellSum;
import org.partnersuite.partnerprogram.deal.DealStatus;

/** A deal that there might be. */
public record HypotheticalDeal(
        DealStatus status,
        LocalDate closeDate,
        String currency,
        BigDecimal partnerPortion,
        BigDecimal valueAddPortion) {

    /** As it would be summed: it counts when both portions are over zero. */
    public CellSum cell() {
        return CellSum.of(
                status,
                closeDate,
                partnerPortion.signum() > 0 && valueAddPortion.signum() > 0,
                currency,
                partnerPortion.add(valueAddPortion));
    }
}
