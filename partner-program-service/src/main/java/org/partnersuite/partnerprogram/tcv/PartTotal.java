package org.partnersuite.partnerprogram.tcv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnersuite.partnerprogram.calendar.QuarterRange;
import org.partnersuite.partnerprogram.deal.CellSum;
import org.partnersuite.partnerprogram.deal.MeasuredPart;
import org.partnersuite.partnerprogram.exchangerate.RatesAt;

/**
 * One part of a figure.
 *
 * @param notQualifying how many deals of the same status and window do not count, because they lack services of ours
 */
public record PartTotal<P extends MeasuredPart>(
        P part, QuarterRange window, long deals, List<CurrencySubtotal> subtotals, long notQualifying) {

    /** Sums the cells of the part's window by currency. */
    static <P extends MeasuredPart> PartTotal<P> of(P part, LocalDate day, List<CellSum> cells, RatesAt rates) {
        QuarterRange window = part.window(day);
        int first = QuarterRange.code(window.first());
        int last = QuarterRange.code(window.last());
        Map<String, List<CellSum>> byCurrency = new TreeMap<>();
        long notQualifying = 0;
        for (CellSum cell : cells) {
            if (cell.status() != part.status() || cell.closeQuarter() < first || cell.closeQuarter() > last) {
                continue;
            }
            if (cell.qualifies()) {
                byCurrency
                        .computeIfAbsent(cell.currency(), currency -> new ArrayList<>())
                        .add(cell);
            } else {
                notQualifying += cell.deals();
            }
        }
        List<CurrencySubtotal> subtotals = byCurrency.entrySet().stream()
                .map(entry -> CurrencySubtotal.of(entry.getKey(), entry.getValue(), rates))
                .filter(subtotal -> subtotal.deals() != 0)
                .toList();
        return new PartTotal<>(
                part,
                window,
                subtotals.stream().mapToLong(CurrencySubtotal::deals).sum(),
                subtotals,
                notQualifying);
    }

    public BigDecimal amount() {
        return subtotals.stream()
                .map(CurrencySubtotal::converted)
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<CurrencySubtotal> withoutRate() {
        return subtotals.stream().filter(subtotal -> subtotal.rate().isEmpty()).toList();
    }

    static BigDecimal sum(List<? extends PartTotal<?>> parts) {
        return parts.stream().map(PartTotal::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
