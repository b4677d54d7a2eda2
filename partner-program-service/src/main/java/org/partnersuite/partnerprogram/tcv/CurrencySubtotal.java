package org.partnersuite.partnerprogram.tcv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnersuite.partnerprogram.calendar.QuarterRange;
import org.partnersuite.partnerprogram.deal.CellSum;
import org.partnersuite.partnerprogram.exchangerate.ExchangeRate;

/**
 * The deals of one part in one currency that one rate converts. The sum is exact in that currency, and it is converted
 * once: rounding never depends on the number of deals.
 *
 * @param rate empty when no rate is known, and then nothing of it is in the part's amount
 * @param from no deal of it closes before this day; the part's other deals in the currency close outside these days
 * @param to no deal of it closes after this day
 */
public record CurrencySubtotal(
        String currency, long deals, BigDecimal amount, Optional<ExchangeRate> rate, LocalDate from, LocalDate to) {
    private static final int MONEY_SCALE = 4;

    /** By currency, then what has no rate, then the oldest rate. */
    static final Comparator<CurrencySubtotal> ORDER = Comparator.comparing(CurrencySubtotal::currency)
            .thenComparing(
                    subtotal -> subtotal.rate().map(ExchangeRate::validOn).orElse(LocalDate.MIN));

    static CurrencySubtotal of(String currency, Optional<ExchangeRate> rate, QuarterRange window, List<CellSum> cells) {
        List<Optional<LocalDate>> closed = cells.stream().map(CellSum::closeDay).toList();
        List<LocalDate> days = closed.contains(Optional.<LocalDate>empty())
                ? List.of(window.from(), window.to())
                : closed.stream().flatMap(Optional::stream).sorted().toList();
        return new CurrencySubtotal(
                currency,
                cells.stream().mapToLong(CellSum::deals).sum(),
                cells.stream().map(CellSum::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                rate,
                days.getFirst(),
                days.getLast());
    }

    public Optional<BigDecimal> converted() {
        return rate.map(known -> convert(amount, known.rate()));
    }

    /** The amount in the other currency, to four decimals, halves to the even one. */
    public static BigDecimal convert(BigDecimal amount, BigDecimal rate) {
        return amount.multiply(rate).setScale(MONEY_SCALE, RoundingMode.HALF_EVEN);
    }
}
