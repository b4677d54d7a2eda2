package org.partnersuite.partnerprogram.tcv.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.deal.DealState;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.partnerprogram.tcv.TakenMeasure.Unconverted;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.TextBounds;

/** Deals of a part that are left out: no rate of their currency is dated on or before the day that counts for them. */
@Schema(name = "DealsWithoutRate")
record WithoutRateResponse(
        TcvPart part,
        Money amount,
        @Schema(examples = "2") long deals,

        @Schema(
                pattern = TextBounds.LINK,
                description = "Link to exactly these deals.",
                examples = "/v1/partner-program/partners/01976b3c-5d00-7a10-8f00-000000000001/deals?asOf=2026-03-31")
        String link,

        @Schema(description = "The largest of them, at most 50.")
        List<NamedDeal> greatest) {

    /** One of the deals. */
    @Schema(name = "NamedDeal")
    record NamedDeal(
            UUID id,

            @Schema(maxLength = 300, examples = "Data platform")
            String name,

            Money tcv) {

        private static NamedDeal of(DealState state) {
            return new NamedDeal(
                    state.dealId(),
                    state.terms().name(),
                    new Money(state.terms().tcv(), state.terms().currency()));
        }
    }

    static WithoutRateResponse of(Unconverted unconverted, DealLink links) {
        return new WithoutRateResponse(
                unconverted.part(),
                new Money(
                        unconverted.subtotal().amount(), unconverted.subtotal().currency()),
                unconverted.subtotal().deals(),
                links.counted(unconverted.part(), unconverted.subtotal()),
                unconverted.greatest().stream().map(NamedDeal::of).toList());
    }
}
