package org.partnersuite.partnerprogram.assessment;

import java.util.List;
import org.partnersuite.partnerprogram.assessment.FrozenSum.NamedDeal;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** Deals that would count and have no rate: nothing is published while there is one. */
final class Unconverted {
    /** Maximum number of faults in a refusal. */
    private static final int NAMED = 50;

    private Unconverted() {}

    /** One for each deal that is named; a partner's others are behind the link of its measure. */
    static List<Fault> faults(AssessmentResult result) {
        return result.inputs().map(FrozenInputs::unconverted).orElse(List.of()).stream()
                .map(deal -> fault(result, deal))
                .toList();
    }

    static Problem refusal(List<Fault> faults) {
        return Problem.unprocessable(
                "assessment_incomplete",
                "Deals that would count have no rate, or partners could not be measured; errors names them. Record the"
                        + " rates, then begin another run.",
                faults.stream().limit(NAMED).toList());
    }

    private static Fault fault(AssessmentResult result, NamedDeal deal) {
        return new Fault(
                null,
                "no_rate",
                "Deal " + deal.id() + " (" + deal.name() + ") of partner " + result.partnerId() + " has no rate.",
                new Fault.SuggestedCall("PUT", "/v1/partner-program/exchange-rates/{from}/{to}/{validOn}"));
    }
}
