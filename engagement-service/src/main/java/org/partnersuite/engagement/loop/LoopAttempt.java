package org.partnersuite.engagement.loop;

import java.util.List;
import java.util.stream.Stream;
import org.partnersuite.engagement.loop.LoopCriterion.Finding;
import org.partnersuite.engagement.transition.DocumentStatus;

/**
 * An attempted move and the facts for deciding it.
 *
 * @param byLead whether the caller holds a lead role
 */
public record LoopAttempt(Engagement engagement, RequestedLoopMove move, boolean byLead, LoopFacts facts) {

    EngagementDetails details() {
        return engagement.details();
    }

    String address() {
        return "/v1/engagement/engagements/" + engagement.id();
    }

    public MethodStage from() {
        return engagement.progress().stage();
    }

    public MethodStage to() {
        return move.to();
    }

    public LoopTransitionKind passage() {
        return LoopTransitionKind.between(from(), to());
    }

    /** Every criterion of this move, met or not. */
    public List<Finding> findings() {
        Stream<LoopCriterion> exception = waivesWorkshop() || overridesAcceptance()
                ? Stream.of(LoopCriterion.LEAD_ROLE, LoopCriterion.REASON)
                : Stream.of();
        return Stream.concat(passage().criteriaFrom(from()).stream(), exception)
                .map(criterion -> criterion.check(this))
                .toList();
    }

    public List<Finding> unmet() {
        return findings().stream().filter(finding -> !finding.met()).toList();
    }

    /** A workshop that took place needs no waiver. */
    boolean waivesWorkshop() {
        return move.waiveWorkshop()
                && from() == MethodStage.FRAME
                && passage() == LoopTransitionKind.FORWARD
                && facts.designThinking() == null;
    }

    /** Only a submitted document can be overridden: it holds all that entering DEPLOY needs. */
    boolean overridesAcceptance() {
        LoopFacts.Document document = facts.document();
        return move.override()
                && from() == MethodStage.CO_CREATE
                && passage() == LoopTransitionKind.FORWARD
                && document != null
                && document.status() == DocumentStatus.SUBMITTED;
    }
}
