package org.partnersuite.partnerprogram.tcv.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.partnerprogram.exchangerate.ExchangeRate;
import org.partnersuite.partnerprogram.tcv.CurrencySubtotal;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.TextBounds;

/** The deals of a part in one currency, and what they are converted by. */
@Schema(name = "CurrencySubtotal")
record SubtotalResponse(
        @Schema(description = "Exact sum of the linked deals.")
        Money amount,

        @Schema(examples = "7") long deals,

        @Schema(
                pattern = "^[0-9]+(\\.[0-9]+)?$",
                description = "Rate of all these deals. Absent when they have several, or one has none: see rates.",
                examples = "1.1295")
        @Nullable
        String rate,

        @Schema(description = "Day of that rate.") @Nullable LocalDate rateValidOn,

        @Schema(description = "Sum of all that has a rate; absent when nothing has.") @Nullable
        Money converted,

        @Schema(
                description =
                        "The deals by the rate that converts them, oldest rate first. A closed deal has the newest"
                                + " rate on or before its close date, an open one that on or before the day of the measure.")
        List<AtRate> rates,

        @Schema(
                description =
                        "Sum of the deals without a rate; they are excluded from all amounts. Absent when all have one.")
        @Nullable
        Money withoutRate,

        @Schema(
                pattern = TextBounds.LINK,
                description = "Link to the deals in this currency.",
                examples = "/v1/partner-program/partners/01976b3c-5d00-7a10-8f00-000000000001/deals?asOf=2026-03-31")
        String link) {

    /** Deals that one rate converts. */
    @Schema(name = "SubtotalAtRate")
    record AtRate(
            @Schema(pattern = "^[0-9]+(\\.[0-9]+)?$", examples = "1.1295")
            String rate,

            @Schema(description = "Day of the rate.") LocalDate rateValidOn,

            @Schema(description = "Exact sum of the linked deals.")
            Money amount,

            @Schema(examples = "7") long deals,

            @Schema(description = "The sum at this rate, rounded once.")
            Money converted,

            @Schema(
                    pattern = TextBounds.LINK,
                    description = "Link to exactly these deals.",
                    examples =
                            "/v1/partner-program/partners/01976b3c-5d00-7a10-8f00-000000000001/deals?asOf=2026-03-31")
            String link) {

        private static AtRate of(
                CurrencySubtotal subtotal, ExchangeRate rate, TcvPart part, String into, DealLink links) {
            return new AtRate(
                    rate.rate().toPlainString(),
                    rate.validOn(),
                    new Money(subtotal.amount(), subtotal.currency()),
                    subtotal.deals(),
                    new Money(CurrencySubtotal.convert(subtotal.amount(), rate.rate()), into),
                    links.counted(part, subtotal));
        }
    }

    /** @param subtotals all of the part in the currency, in their order */
    static SubtotalResponse of(
            String currency, List<CurrencySubtotal> subtotals, TcvPart part, String into, DealLink links) {
        Optional<ExchangeRate> only =
                subtotals.size() == 1 ? subtotals.getFirst().rate() : Optional.empty();
        List<CurrencySubtotal> converted =
                subtotals.stream().filter(each -> each.rate().isPresent()).toList();
        return new SubtotalResponse(
                new Money(sum(subtotals, CurrencySubtotal::amount), currency),
                subtotals.stream().mapToLong(CurrencySubtotal::deals).sum(),
                only.map(rate -> rate.rate().toPlainString()).orElse(null),
                only.map(ExchangeRate::validOn).orElse(null),
                converted.isEmpty()
                        ? null
                        : new Money(sum(converted, each -> each.converted().orElseThrow()), into),
                converted.stream()
                        .map(each -> AtRate.of(each, each.rate().orElseThrow(), part, into, links))
                        .toList(),
                subtotals.stream()
                        .filter(each -> each.rate().isEmpty())
                        .findFirst()
                        .map(each -> new Money(each.amount(), currency))
                        .orElse(null),
                links.counted(part, currency));
    }

    private static BigDecimal sum(List<CurrencySubtotal> subtotals, Function<CurrencySubtotal, BigDecimal> amount) {
        return subtotals.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
