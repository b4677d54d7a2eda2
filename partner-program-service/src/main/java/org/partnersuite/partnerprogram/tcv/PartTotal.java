package org.partnersuite.partnerprogram.tcv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnersuite.partnerprogram.calendar.QuarterRange;
import org.partnersuite.partnerprogram.deal.CellSum;
import org.partnersuite.partnerprogram.deal.MeasuredPart;
import org.partnersuite.partnerprogram.exchangerate.ExchangeRate;

/**
 * One part of a figure.
 *
 * @param subtotals one for each currency and rate, and one for each currency's deals without a rate
 * @param notQualifying how many deals of the same status and window do not count, because they lack services of ours
 */
public record PartTotal<P extends MeasuredPart>(
        P part, QuarterRange window, long deals, List<CurrencySubtotal> subtotals, long notQualifying) {

    private record Converting(String currency, Optional<ExchangeRate> rate) {}

    /** Sums the cells of the part's window by currency and rate. */
    static <P extends MeasuredPart> PartTotal<P> of(P part, LocalDate day, List<CellSum> cells, MeasureRates rates) {
        QuarterRange window = part.window(day);
        int first = QuarterRange.code(window.first());
        int last = QuarterRange.code(window.last());
        Map<Converting, List<CellSum>> byRate = new HashMap<>();
        long notQualifying = 0;
        for (CellSum cell : cells) {
            if (cell.status() != part.status() || cell.closeQuarter() < first || cell.closeQuarter() > last) {
                continue;
            }
            if (cell.qualifies()) {
                byRate.computeIfAbsent(new Converting(cell.currency(), rates.of(cell)), rate -> new ArrayList<>())
                        .add(cell);
            } else {
                notQualifying += cell.deals();
            }
        }
        List<CurrencySubtotal> subtotals = byRate.entrySet().stream()
                .map(entry -> CurrencySubtotal.of(
                        entry.getKey().currency(), entry.getKey().rate(), window, entry.getValue()))
                .filter(subtotal -> subtotal.deals() != 0)
                .sorted(CurrencySubtotal.ORDER)
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

    /** At most one of a currency. */
    public List<CurrencySubtotal> withoutRate() {
        return subtotals.stream().filter(subtotal -> subtotal.rate().isEmpty()).toList();
    }

    static BigDecimal sum(List<? extends PartTotal<?>> parts) {
        return parts.stream().map(PartTotal::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
