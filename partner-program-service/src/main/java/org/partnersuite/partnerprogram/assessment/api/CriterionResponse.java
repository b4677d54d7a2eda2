package org.partnersuite.partnerprogram.assessment.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.prerequisite.Criterion;
import org.partnersuite.platform.rest.TextBounds;

/** A criterion with a link to its rows. */
@Schema(name = "AssessedCriterion", description = "A requirement of a tier, what the partner had of it, and its rows.")
record CriterionResponse(
        @JsonUnwrapped Criterion criterion,

        @Schema(
                pattern = TextBounds.LINK,
                description = "Where the rows are listed.",
                examples = "/v1/partner-program/contacts?partnerId=01976b3c-5d00-7a10-8f00-000000000001")
        String link) {

    static CriterionResponse of(Criterion criterion, String link) {
        return new CriterionResponse(criterion, link);
    }
}
