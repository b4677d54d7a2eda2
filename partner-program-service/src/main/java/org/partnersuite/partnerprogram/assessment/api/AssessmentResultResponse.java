package org.partnersuite.partnerprogram.assessment.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.assessment.AssessmentResult;
import org.partnersuite.partnerprogram.assessment.FrozenPart;
import org.partnersuite.partnerprogram.assessment.Outcome;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.prerequisite.Criteria;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.TextBounds;

/** A result with every criterion of every tier. */
@Schema(name = "AssessmentResult", description = "What a partner was measured as, and each criterion of each tier.")
public record AssessmentResultResponse(
        @JsonUnwrapped AssessmentResultSummary result,

        @Schema(description = "Parts of aggregate TCV with their deals; empty while it is not computed.")
        List<Part> parts,

        @Schema(description = "Highest tier first; empty while it is not computed.")
        List<TierCriteria> tiers) {

    /** A part of aggregate TCV as it was measured. */
    @Schema(name = "AssessedPart")
    record Part(
            TcvPart part,

            @Schema(
                    description =
                            "Converted by the rates that were known then: closed deals by those of their close dates.")
            Money amount,

            @Schema(examples = "7") long deals,

            @Schema(
                    pattern = TextBounds.LINK,
                    description = "Link to the measure, with its deals.",
                    examples = "/v1/partner-program/partners/01976b3c-5d00-7a10-8f00-000000000001/aggregate-tcv")
            String link) {}

    /** A tier with its criteria. */
    @Schema(name = "TierCriteria")
    public record TierCriteria(
            Tier tier,

            @Schema(description = "Target and all required prerequisites are met.")
            boolean met,

            @Schema(description = "The TCV target is met.") boolean tcvMet,
            List<CriterionResponse> criteria) {

        static TierCriteria of(Criteria tier, AssessmentResult result) {
            return new TierCriteria(
                    tier.tier(),
                    tier.met(),
                    tier.tcvMet(),
                    tier.criteria().stream()
                            .map(each -> CriterionResponse.of(each, CriterionLink.of(each.key(), result)))
                            .toList());
        }
    }

    static AssessmentResultResponse of(AssessmentResult result, String currency) {
        Outcome outcome = result.outcome();
        return new AssessmentResultResponse(
                AssessmentResultSummary.of(result),
                result.parts() == null
                        ? List.of()
                        : result.parts().stream()
                                .map(part -> part(part, result, currency))
                                .toList(),
                outcome == null
                        ? List.of()
                        : outcome.tiers().stream()
                                .map(tier -> TierCriteria.of(tier, result))
                                .toList());
    }

    private static Part part(FrozenPart part, AssessmentResult result, String currency) {
        return new Part(part.part(), new Money(part.amount(), currency), part.deals(), CriterionLink.tcv(result));
    }
}
