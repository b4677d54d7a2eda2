package org.partnersuite.engagement.loop.api;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.loop.Engagement;
import org.partnersuite.engagement.loop.LoopAttempt;
import org.partnersuite.engagement.loop.LoopCriterion.Finding;
import org.partnersuite.engagement.loop.LoopTransitionKind;
import org.partnersuite.engagement.loop.MethodStage;
import org.partnersuite.engagement.loop.NextLoopCriterion;
import org.partnersuite.engagement.reference.ReferenceValue.Accountability;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "EngagementStageCriteria", description = "Criteria for moves of this engagement.")
record LoopCriteriaResponse(
        UUID engagementId,
        MethodStage stage,

        @Schema(description = "Roles accountable for its stage according to the RACI table of the reference data.")
        List<Accountability> accountable,

        List<Target> targets,

        @Schema(description = "Criteria for starting the next loop.")
        List<Criterion> nextLoop) {

    /** A stage it could go to. */
    @Schema(name = "EngagementMoveTarget")
    record Target(MethodStage to, LoopTransitionKind passage, List<Criterion> criteria) {}

    /** Criteria of a move to this stage. */
    @Schema(name = "EngagementMoveCriterion")
    record Criterion(
            @Schema(pattern = TextBounds.KEY, description = "Stable key for programs.", examples = "sponsor")
            String key,

            boolean met,

            @Schema(examples = "The engagement names a sponsor at the client.")
            String sentence,

            @Schema(
                    pattern = TextBounds.POINTER,
                    description = "Record or field of the engagement that meets the criterion; absent when unmet.",
                    examples = "/sponsor")
            @Nullable
            String metBy,

            @Schema(description = "Call that satisfies it.") Fault.SuggestedCall satisfiedBy) {
        static Criterion of(Finding finding) {
            return new Criterion(
                    finding.criterion().key(),
                    finding.met(),
                    finding.sentence(),
                    finding.metBy(),
                    finding.suggestedCall());
        }

        /** Before a use case is named. */
        static Criterion of(NextLoopCriterion criterion, Engagement engagement) {
            boolean met = criterion.holds(engagement, null);
            return new Criterion(
                    criterion.key(),
                    met,
                    criterion.sentence(),
                    met ? "/stage" : null,
                    criterion.suggestedCall(engagement));
        }
    }

    static LoopCriteriaResponse of(
            Engagement engagement, List<LoopAttempt> attempts, List<Accountability> accountable) {
        return new LoopCriteriaResponse(
                engagement.id(),
                engagement.progress().stage(),
                accountable,
                attempts.stream()
                        .map(attempt -> new Target(
                                attempt.to(),
                                attempt.passage(),
                                attempt.findings().stream().map(Criterion::of).toList()))
                        .toList(),
                Arrays.stream(NextLoopCriterion.values())
                        .map(criterion -> Criterion.of(criterion, engagement))
                        .toList());
    }
}
