package org.partnersuite.customersuccess.survey.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.survey.SurveyQuestion;
import org.partnersuite.customersuccess.survey.SurveyQuestions.Wording;

/** What may change of a question. Surveys that were created before keep the earlier wording. */
@Schema(name = "SurveyWordingRequest", examples = "{\"text\":\"How do you rate the service desk?\"}")
record SurveyWordingRequest(
        @Size(min = 1, max = 500) @Nullable String leadIn,
        @NotBlank @Size(max = 1000) String text,

        @Schema(description = "A retired question is asked no more. Default: false.") @Nullable
        Boolean retired) {

    static SurveyWordingRequest of(SurveyQuestion question) {
        return new SurveyWordingRequest(question.leadIn(), question.text(), question.isRetired());
    }

    Wording wording() {
        return new Wording(leadIn, text, Boolean.TRUE.equals(retired));
    }
}
