package org.partnersuite.engagement.opportunity.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.opportunity.StageAttempt;
import org.partnersuite.engagement.opportunity.StageCriterion.Finding;
import org.partnersuite.engagement.opportunity.TransitionKind;
import org.partnersuite.platform.rest.DataCode;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "StageCriteria", description = "Criteria for moves of this opportunity by this caller.")
record StageCriteriaResponse(
        UUID opportunityId,

        @Schema(
                implementation = String.class,
                maxLength = DataCode.MAX_LENGTH,
                pattern = DataCode.PATTERN,
                examples = "ENGAGE")
        Stage stage,

        List<Target> targets) {

    /** A stage it could go to. */
    @Schema(name = "StageTarget")
    record Target(
            @Schema(
                    implementation = String.class,
                    maxLength = DataCode.MAX_LENGTH,
                    pattern = DataCode.PATTERN,
                    examples = "QUALIFY")
            Stage to,

            TransitionKind passage,
            List<Criterion> criteria) {}

    /** Criteria of a move to this stage. */
    @Schema(name = "StageCriterion")
    record Criterion(
            @Schema(pattern = TextBounds.KEY, description = "Stable key for programs.", examples = "evidence")
            String key,

            @Schema(description = "Whether the criterion is met without further input.")
            boolean met,

            @Schema(
                    examples =
                            "Entering QUALIFY needs the evidence CLIENT_AGREED_TO_PILOT: the client agreed to a pilot, with its date.")
            String sentence,

            @Schema(
                    pattern = TextBounds.POINTER,
                    description = "Field of the move that satisfies it.",
                    examples = "/evidence")
            String pointer,

            @Schema(description = "Call that satisfies it.") Fault.SuggestedCall satisfiedBy) {}

    static StageCriteriaResponse of(Opportunity opportunity, List<StageAttempt> attempts) {
        return new StageCriteriaResponse(
                opportunity.id(),
                opportunity.progress().stage(),
                attempts.stream()
                        .map(attempt -> target(opportunity.id(), attempt))
                        .toList());
    }

    private static Target target(UUID id, StageAttempt attempt) {
        return new Target(
                attempt.to(),
                attempt.passage(),
                attempt.findings().stream()
                        .map(finding -> criterion(id, finding))
                        .toList());
    }

    private static Criterion criterion(UUID id, Finding finding) {
        return new Criterion(
                finding.criterion().key(),
                finding.met(),
                finding.sentence(),
                finding.criterion().member(),
                StageMoveRefusal.suggestedCall(id));
    }
}
