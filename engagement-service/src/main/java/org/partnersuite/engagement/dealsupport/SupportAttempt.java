package org.partnersuite.engagement.dealsupport;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.dealsupport.SupportCriterion.Finding;
import org.partnersuite.engagement.squad.SquadLoad;

/**
 * A move with the facts for its criteria.
 *
 * @param squad the one that an assignment names; null when there is none
 * @param byLead whether the caller holds a lead role
 */
public record SupportAttempt(
        DealSupportRequest request,
        RequestedSupportMove move,
        @Nullable SquadLoad squad,
        String by,
        boolean byLead) {

    /** Every criterion that is not met. */
    public List<Finding> unmet() {
        return Stream.concat(Stream.of(SupportCriterion.STATUS), move.transition().criteria().stream())
                .map(criterion -> criterion.check(this))
                .filter(finding -> !finding.met())
                .toList();
    }

    SupportStatus status() {
        return request.progress().status();
    }

    boolean isOfRequester() {
        return by.equals(request.requestedBy());
    }

    boolean isToFullSquad() {
        return squad != null && squad.isFull();
    }

    /** Whether it needs its override: one for a squad with free places is of no consequence. */
    boolean overrides() {
        return move.override() && isToFullSquad();
    }
}
