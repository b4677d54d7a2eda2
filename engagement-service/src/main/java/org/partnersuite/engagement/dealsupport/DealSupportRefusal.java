package org.partnersuite.engagement.dealsupport;

import java.util.List;
import org.partnersuite.engagement.dealsupport.SupportCriterion.Finding;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** A refused move as a problem document: every unmet criterion, with its key, a sentence and the call that satisfies it. */
final class DealSupportRefusal {
    private static final String COLLECTION = "/v1/engagement/deal-support-requests";

    private DealSupportRefusal() {}

    /** 403 when only the caller is not permitted, else 422. */
    static Problem of(SupportAttempt attempt, List<Finding> unmet) {
        List<Fault> faults = unmet.stream().map(DealSupportRefusal::fault).toList();
        if (unmet.stream().allMatch(finding -> finding.criterion().isOfRole())) {
            return Problem.of(403, faults.get(0).code(), faults.get(0).detail(), faults);
        }
        return Problem.unprocessable(
                "transition_criteria_unmet",
                "The request cannot be " + attempt.move().transition().participle()
                        + " yet: errors lists unmet criteria.",
                faults);
    }

    private static Fault fault(Finding finding) {
        return new Fault(
                finding.criterion().member().orElse(null),
                finding.criterion().key(),
                finding.sentence(),
                new Fault.SuggestedCall(
                        finding.suggestedCall().method(),
                        COLLECTION + finding.suggestedCall().path()));
    }
}
