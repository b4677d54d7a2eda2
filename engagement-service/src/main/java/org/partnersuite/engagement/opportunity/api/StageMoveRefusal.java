package org.partnersuite.engagement.opportunity.api;

import java.util.List;
import java.util.UUID;
import org.partnersuite.engagement.opportunity.MoveOutcome.Refused;
import org.partnersuite.engagement.opportunity.StageCriterion;
import org.partnersuite.engagement.opportunity.StageCriterion.Finding;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** A refused move as a problem document: every unmet criterion, with its key, a sentence and the call that satisfies it. */
final class StageMoveRefusal {
    private StageMoveRefusal() {}

    /** 403 when the caller's role is all that is missing, else 422. */
    static Problem of(UUID id, Refused refused) {
        List<Fault> faults =
                refused.unmet().stream().map(finding -> fault(id, finding)).toList();
        if (refused.unmet().stream().allMatch(finding -> finding.criterion() == StageCriterion.LEAD_ROLE)) {
            return Problem.of(403, "lead_role", refused.unmet().get(0).sentence(), faults);
        }
        return Problem.unprocessable(
                "stage_criteria_unmet",
                "A move from " + refused.attempt().from() + " to "
                        + refused.attempt().to() + " has unmet criteria, listed in errors.",
                faults);
    }

    static Fault.SuggestedCall suggestedCall(UUID id) {
        return new Fault.SuggestedCall("POST", "/v1/engagement/opportunities/" + id + "/stage-moves");
    }

    private static Fault fault(UUID id, Finding finding) {
        return new Fault(
                finding.criterion().member(), finding.criterion().key(), finding.sentence(), suggestedCall(id));
    }
}
