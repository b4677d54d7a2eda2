package org.partnersuite.partnerprogram.assessment.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.assessment.AssessmentRun;
import org.partnersuite.partnerprogram.assessment.TierMove;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "AssessmentRunDetails", description = "A run, and what it changes or would change.")
record AssessmentRunDetails(
        @JsonUnwrapped AssessmentRunResponse run,

        @Schema(description = "How many of the measured partners go from which tier to which.")
        List<TierMove> moves,

        @Schema(
                pattern = TextBounds.LINK,
                description = "Link to the results.",
                examples = "/v1/partner-program/assessment-results?runId=01976b3c-5d00-7a10-8f00-000000000001")
        String results) {

    static AssessmentRunDetails of(AssessmentRun run, List<TierMove> moves) {
        return new AssessmentRunDetails(
                AssessmentRunResponse.of(run), moves, "/v1/partner-program/assessment-results?runId=" + run.id());
    }
}
