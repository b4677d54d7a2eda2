package org.partnersuite.partnerprogram.scorecard.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.assessment.Outcome;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.tcv.PartTotal;
import org.partnersuite.partnerprogram.tcv.TakenMeasure;
import org.partnersuite.partnerprogram.tcv.TierStanding;
import org.partnersuite.platform.rest.ListLink;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "ScoredTcv", description = "Aggregate TCV by part, and against each tier.")
record ScoredTcv(
        Money amount,

        @Schema(description = "False when a deal that would count has no rate.")
        boolean complete,

        @Schema(description = "Highest tier whose TCV target is met; absent for none.") @Nullable
        Tier includedAs,

        List<ScoredPart> parts,

        @Schema(description = "Against each tier that has a target, highest first.")
        List<ScoredGap> tiers,

        @Schema(
                pattern = TextBounds.LINK,
                description = "Link to the measure.",
                examples = "/v1/partner-program/partners/01976b3c-5d00-7a10-8f00-000000000001/aggregate-tcv")
        String link) {

    /** A part of aggregate TCV. */
    @Schema(name = "ScoredPart")
    record ScoredPart(
            TcvPart part,
            LocalDate from,
            LocalDate to,
            Money amount,
            @Schema(examples = "7") long deals) {
        private static ScoredPart of(PartTotal<TcvPart> part, String currency) {
            return new ScoredPart(
                    part.part(),
                    part.window().from(),
                    part.window().to(),
                    new Money(part.amount(), currency),
                    part.deals());
        }
    }

    /** What is missing to a tier's target. */
    @Schema(name = "ScoredGap")
    record ScoredGap(
            Tier tier,
            Money target,

            @Schema(description = "Zero when the target is met.")
            Money gap) {
        private static ScoredGap of(TierStanding standing, String currency) {
            return new ScoredGap(
                    standing.tier(), new Money(standing.target(), currency), new Money(standing.gap(), currency));
        }
    }

    static ScoredTcv of(TakenMeasure measure, Outcome outcome) {
        String currency = measure.tcv().edition().currency();
        return new ScoredTcv(
                new Money(measure.tcv().amount(), currency),
                measure.withoutRate().isEmpty(),
                outcome.includedAs(),
                measure.tcv().parts().stream()
                        .map(part -> ScoredPart.of(part, currency))
                        .toList(),
                measure.tcv().standings().stream()
                        .map(standing -> ScoredGap.of(standing, currency))
                        .toList(),
                new ListLink("/v1/partner-program/partners/" + measure.partnerId() + "/aggregate-tcv")
                        .with("date", measure.tcv().day().toString())
                        .with("asOf", measure.asOf().toString())
                        .toString());
    }
}
