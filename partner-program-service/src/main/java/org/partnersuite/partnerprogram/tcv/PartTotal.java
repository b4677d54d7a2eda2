package org.partnersuite.partnerprogram.tcv;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.partnersuite.partnerprogram.calendar.QuarterRange;
import org.partnersuite.partnerprogram.deal.TcvPart;

/**
 * One part of the measure.
 *
 * @param notQualifying how many deals of the same status and window do not count, because they lack services of ours
 */
public record PartTotal(
        TcvPart part, QuarterRange window, long deals, List<CurrencySubtotal> subtotals, long notQualifying) {

    public BigDecimal amount() {
        return subtotals.stream()
                .map(CurrencySubtotal::converted)
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<CurrencySubtotal> withoutRate() {
        return subtotals.stream().filter(subtotal -> subtotal.rate().isEmpty()).toList();
    }
}
