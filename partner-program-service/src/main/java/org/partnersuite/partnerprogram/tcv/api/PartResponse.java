package org.partnersuite.partnerprogram.tcv.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

        @Schema(description = "The deals by currency.") List<SubtotalResponse> currencies,

        @Schema(description = "Deals that do not count because they have no value-add portion.")
        AggregateTcvResponse.Deals notQualifying) {

    static PartResponse of(PartTotal<TcvPart> total, String currency, DealLink links) {
        return new PartResponse(
                total.part(),
                total.window().from(),
                total.window().to(),
                new Money(total.amount(), currency),
                total.deals(),
                links.counted(total.part()),
                byCurrency(total).entrySet().stream()
                        .map(entry ->
                                SubtotalResponse.of(entry.getKey(), entry.getValue(), total.part(), currency, links))
                        .toList(),
                new AggregateTcvResponse.Deals(total.notQualifying(), links.notQualifying(total.part())));
    }

    private static Map<String, List<CurrencySubtotal>> byCurrency(PartTotal<TcvPart> total) {
        return total.subtotals().stream()
                .collect(Collectors.groupingBy(CurrencySubtotal::currency, TreeMap::new, Collectors.toList()));
    }
}
