package org.partnersuite.partnerprogram.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.exchangerate.ExchangeRate;
import org.partnersuite.partnerprogram.tcv.CurrencySubtotal;

/**
 * The deals of one part in one currency that one rate converted. Closed deals of a currency may have several of these.
 *
 * @param rate null when none was known
 * @param rateValidOn null when none was known
 * @param unconverted some of the deals without a rate, by name
 */
public record FrozenSum(
        String currency,
        long deals,
        BigDecimal amount,
        @Nullable BigDecimal rate,
        @Nullable LocalDate rateValidOn,
        List<NamedDeal> unconverted) {

    public FrozenSum {
        unconverted = List.copyOf(unconverted);
    }

    /** A deal that would count and has no rate. */
    public record NamedDeal(UUID id, String name) {}

    static FrozenSum of(CurrencySubtotal subtotal, List<NamedDeal> unconverted) {
        return new FrozenSum(
                subtotal.currency(),
                subtotal.deals(),
                subtotal.amount(),
                subtotal.rate().map(ExchangeRate::rate).orElse(null),
                subtotal.rate().map(ExchangeRate::validOn).orElse(null),
                unconverted);
    }

    /** In the edition's currency; empty without a rate. */
    Optional<BigDecimal> converted() {
        return Optional.ofNullable(rate).map(known -> CurrencySubtotal.convert(amount, known));
    }
}
