package org.partnersuite.engagement.activity.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.activity.ActivityType;
import org.partnersuite.engagement.activity.PilotCriterion.Finding;
import org.partnersuite.engagement.activity.PilotStart;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "StartCriteria", description = "Criteria for starting an activity. Only pilots have criteria.")
record StartCriteriaResponse(
        UUID activityId,
        ActivityType type,

        @Schema(description = "Actual start, or else today.", examples = "2026-03-03")
        LocalDate on,

        List<Criterion> criteria) {

    @Schema(name = "StartCriterion", description = "A criterion for a pilot's start.")
    record Criterion(
            @Schema(pattern = TextBounds.KEY, description = "Stable key for programs.", examples = "success_criteria")
            String key,

            boolean met,

            @Schema(examples = "A PROOF_OF_VALUE needs success criteria before it starts.")
            String sentence,

            @Schema(
                    pattern = TextBounds.POINTER,
                    description =
                            "Field of the activity that satisfies it; absent when the opportunity must satisfy it.",
                    examples = "/successCriteria")
            @Nullable
            String pointer,

            @Schema(description = "Call that satisfies it.") Fault.SuggestedCall satisfiedBy) {}

    static StartCriteriaResponse of(UUID activity, PilotStart start) {
        return new StartCriteriaResponse(
                activity,
                start.type(),
                start.on(),
                start.findings().stream()
                        .map(finding -> criterion(start, finding))
                        .toList());
    }

    private static Criterion criterion(PilotStart start, Finding finding) {
        return new Criterion(
                finding.criterion().key(),
                finding.met(),
                finding.sentence(),
                finding.criterion().member(),
                start.suggestedCall(finding.criterion()));
    }
}
