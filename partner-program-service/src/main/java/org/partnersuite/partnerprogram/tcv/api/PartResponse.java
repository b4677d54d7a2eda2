package org.partnersuite.partnerprogram.tcv.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.partnerprogram.tcv.CurrencySubtotal;
import org.partnersuite.partnerprogram.tcv.PartTotal;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.TextBounds;

/** One part of aggregate TCV. */
@Schema(name = "AggregateTcvPart")
record PartResponse(
        TcvPart part,

        @Schema(description = "First close date of the window.")
        LocalDate from,

        @Schema(description = "Last close date of the window.")
        LocalDate to,

        @Schema(description = "Sum of the converted subtotals, in the edition's currency.")
        Money amount,

        @Schema(description = "Number of deals in the sum.", examples = "7")
        long deals,

        @Schema(
                pattern = TextBounds.LINK,
                description = "Link to the deals in the sum.",
                examples = "/v1/partner-program/partners/01976b3c-5d00-7a10-8f00-000000000001/deals?asOf=2026-03-31")
        String link,

        List<SubtotalResponse> currencies,

        @Schema(description = "Deals that do not count because they have no value-add portion.")
        AggregateTcvResponse.Deals notQualifying) {

    /** The deals in one currency, and what they are converted by. */
    @Schema(name = "CurrencySubtotal")
    record SubtotalResponse(
            @Schema(description = "Exact sum of the linked deals.")
            Money amount,

            @Schema(examples = "7") long deals,

            @Schema(
                    pattern = "^[0-9]+(\\.[0-9]+)?$",
                    description = "Absent when no rate is known on that day.",
                    examples = "1.1295")
            @Nullable
            String rate,

            @Schema(description = "Day of the rate used: the newest on or before the day of the measure.") @Nullable
            LocalDate rateValidOn,

            @Schema(description = "Absent without a rate; the deals are then excluded from all amounts.") @Nullable
            Money converted,

            @Schema(
                    pattern = TextBounds.LINK,
                    description = "Link to the deals in this currency.",
                    examples =
                            "/v1/partner-program/partners/01976b3c-5d00-7a10-8f00-000000000001/deals?asOf=2026-03-31")
            String link) {

        private static SubtotalResponse of(CurrencySubtotal subtotal, TcvPart part, String into, DealLink links) {
            return new SubtotalResponse(
                    new Money(subtotal.amount(), subtotal.currency()),
                    subtotal.deals(),
                    subtotal.rate().map(rate -> rate.rate().toPlainString()).orElse(null),
                    subtotal.rate().map(rate -> rate.validOn()).orElse(null),
                    subtotal.converted()
                            .map(converted -> new Money(converted, into))
                            .orElse(null),
                    links.counted(part, subtotal.currency()));
        }
    }

    static PartResponse of(PartTotal<TcvPart> total, String currency, DealLink links) {
        return new PartResponse(
                total.part(),
                total.window().from(),
                total.window().to(),
                new Money(total.amount(), currency),
                total.deals(),
                links.counted(total.part()),
                total.subtotals().stream()
                        .map(subtotal -> SubtotalResponse.of(subtotal, total.part(), currency, links))
                        .toList(),
                new AggregateTcvResponse.Deals(total.notQualifying(), links.notQualifying(total.part())));
    }
}
