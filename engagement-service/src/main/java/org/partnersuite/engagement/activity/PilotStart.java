package org.partnersuite.engagement.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.activity.PilotCriterion.Finding;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/**
 * The start of an activity held against the criteria of its type; only pilots have any.
 *
 * @param on the day it starts
 * @param activity null for one that is being logged
 */
public record PilotStart(
        ActivityType type,
        PilotAgreement agreement,
        LocalDate on,
        OpportunityFacts opportunity,
        @Nullable UUID activity) {

    /** Every criterion, met or not. */
    public List<Finding> findings() {
        return PilotCriterion.of(type).stream().map(c -> c.check(this)).toList();
    }

    /** @throws Problem 422 with every unmet criterion */
    void refuseUnmet() {
        List<Fault> unmet = findings().stream()
                .filter(finding -> !finding.met())
                .map(finding -> new Fault(
                        finding.criterion().member(),
                        finding.criterion().key(),
                        finding.sentence(),
                        suggestedCall(finding.criterion())))
                .toList();
        if (!unmet.isEmpty()) {
            throw Problem.unprocessable(
                    "pilot_criteria_unmet", "The pilot cannot start yet: errors lists the unmet criteria.", unmet);
        }
    }

    /** The call that satisfies a criterion. */
    public Fault.SuggestedCall suggestedCall(PilotCriterion criterion) {
        if (criterion.member() == null) {
            return new Fault.SuggestedCall("PATCH", "/v1/engagement/opportunities/" + opportunity.id());
        }
        return activity == null
                ? new Fault.SuggestedCall("POST", "/v1/engagement/activities")
                : new Fault.SuggestedCall("PATCH", "/v1/engagement/activities/" + activity);
    }
}
