package org.partnersuite.engagement.loop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.loop.LoopCriterion.Finding;

/**
 * An attempted move and the facts for deciding it.
 *
 * @param reason of a move back
 */
public record LoopAttempt(
        Engagement engagement,
        MethodStage to,
        @Nullable String reason,
        @Nullable String note,
        LoopFacts facts) {

    EngagementDetails details() {
        return engagement.details();
    }

    String address() {
        return "/v1/engagement/engagements/" + engagement.id();
    }

    public MethodStage from() {
        return engagement.progress().stage();
    }

    public LoopTransitionKind passage() {
        return LoopTransitionKind.between(from(), to);
    }

    /** Every criterion of this move, met or not. */
    public List<Finding> findings() {
        return passage().criteriaFrom(from()).stream()
                .map(criterion -> criterion.check(this))
                .toList();
    }

    public List<Finding> unmet() {
        return findings().stream().filter(finding -> !finding.met()).toList();
    }
}
