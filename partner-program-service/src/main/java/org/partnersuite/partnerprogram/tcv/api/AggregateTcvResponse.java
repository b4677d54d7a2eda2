package org.partnersuite.partnerprogram.tcv.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.tcv.AggregateTcv;
import org.partnersuite.partnerprogram.tcv.TakenMeasure;
import org.partnersuite.partnerprogram.tcv.TierStanding;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.TextBounds;

/** Aggregate TCV of a partner: its parts and its distance to the tiers. */
@Schema(name = "AggregateTcv")
record AggregateTcvResponse(
        UUID partnerId,

        @Schema(description = "Day for which the measure is computed.")
        LocalDate date,

        @Schema(description = "Instant whose state of knowledge it uses.")
        Instant asOf,

        @Schema(description = "Number of the program edition whose rules apply.")
        int edition,

        @Schema(description = "Sum of all parts, in the edition's currency.")
        Money amount,

        @Schema(description = "False when deals are excluded because they have no rate.")
        boolean complete,

        @Schema(description = "Absent when no target is met.") @Nullable
        Tier highestTargetMet,

        List<PartResponse> parts,

        @Schema(description = "Comparison with each tier that has a target, highest first.")
        List<TierResponse> tiers,

        @Schema(
                description = "Deals excluded from all amounts: closed ones without a rate on or before their close"
                        + " date, open ones without a rate on or before the day of the measure.")
        List<WithoutRateResponse> withoutRate,

        @Schema(description = "Open deals without a close date. They belong to no part.")
        Deals undated) {

    /** How many deals, and where they are listed. */
    @Schema(name = "DealCount")
    record Deals(
            @Schema(examples = "7") long deals,

            @Schema(
                    pattern = TextBounds.LINK,
                    description = "Link to exactly these deals.",
                    examples =
                            "/v1/partner-program/partners/01976b3c-5d00-7a10-8f00-000000000001/deals?asOf=2026-03-31")
            String link) {}

    /** A tier's target, and what was reached of it. */
    @Schema(name = "TierStanding")
    record TierResponse(
            Tier tier,
            Money target,
            boolean met,

            @Schema(description = "Amount missing to the target; zero when the target is met.")
            Money gap,

            @Schema(
                    pattern = "^[0-9]+\\.[0-9]{4}$",
                    description = "Share of the target reached, rounded down.",
                    examples = "0.6400")
            String share) {

        private static TierResponse of(TierStanding standing, String currency) {
            return new TierResponse(
                    standing.tier(),
                    new Money(standing.target(), currency),
                    standing.met(),
                    new Money(standing.gap(), currency),
                    standing.share().toPlainString());
        }
    }

    static AggregateTcvResponse of(TakenMeasure measure) {
        AggregateTcv tcv = measure.tcv();
        String currency = tcv.edition().currency();
        DealLink links = new DealLink(measure.partnerId(), tcv.day(), measure.asOf());
        return new AggregateTcvResponse(
                measure.partnerId(),
                tcv.day(),
                measure.asOf(),
                tcv.edition().number(),
                new Money(tcv.amount(), currency),
                measure.withoutRate().isEmpty(),
                tcv.highestTargetMet().orElse(null),
                tcv.parts().stream()
                        .map(part -> PartResponse.of(part, currency, links))
                        .toList(),
                tcv.standings().stream()
                        .map(standing -> TierResponse.of(standing, currency))
                        .toList(),
                measure.withoutRate().stream()
                        .map(each -> WithoutRateResponse.of(each, links))
                        .toList(),
                new Deals(tcv.undated(), links.undated()));
    }
}
