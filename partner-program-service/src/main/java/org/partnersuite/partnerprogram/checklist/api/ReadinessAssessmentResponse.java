package org.partnersuite.partnerprogram.checklist.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.checklist.AssessmentSubject;
import org.partnersuite.partnerprogram.checklist.Readiness;
import org.partnersuite.partnerprogram.checklist.ReadinessAssessment;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "ReadinessAssessment", description = "How ready a business unit of ours, or a partner, is.")
record ReadinessAssessmentResponse(
        @JsonUnwrapped Stamp stamp,
        AssessmentSubject subject,

        @Schema(maxLength = 200, examples = "Managed Security Services") @Nullable
        String businessUnit,

        @Nullable UUID partnerId,
        @Schema(maxLength = 7, examples = "2026-Q4") String period,

        @Schema(description = "Version of the checklist by which it is rated.", examples = "1")
        long checklistVersion,

        @Schema(description = "By section and element, such as 1.10.")
        Map<String, Integer> ratings,

        Readiness readiness,
        @Schema(maxLength = 2000) @Nullable String note) {

    static ReadinessAssessmentResponse of(ReadinessAssessment assessment) {
        return new ReadinessAssessmentResponse(
                assessment.stamp(),
                assessment.subject(),
                assessment.businessUnit(),
                assessment.partnerId(),
                assessment.period(),
                assessment.checklistVersion(),
                assessment.ratings(),
                assessment.readiness(),
                assessment.note());
    }
}
