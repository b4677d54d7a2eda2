package org.partnersuite.customersuccess.survey.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.survey.AnswerType;
import org.partnersuite.customersuccess.survey.SurveyKind;
import org.partnersuite.customersuccess.survey.SurveyQuestions.Added;

/** A question that is added for a type of engagement: optional, and never part of the mean. */
@Schema(name = "SurveyQuestionRequest", examples = """
                {"surveyKind":"CSAT","engagementType":"MANAGED_SERVICES","text":"How do you rate the service desk?",\
                "answerType":"RATING_1_5"}""")
record SurveyQuestionRequest(
        SurveyKind surveyKind,

        @NotBlank @Size(max = 100) @Schema(description = "Surveys of this type ask it.", examples = "MANAGED_SERVICES")
        String engagementType,

        @Size(min = 1, max = 500) @Nullable String leadIn,

        @NotBlank
        @Size(max = 1000)
        @Schema(description = "{product} is replaced by the product.", examples = "How do you rate the service desk?")
        String text,

        AnswerType answerType) {

    Added added() {
        return new Added(surveyKind, engagementType, leadIn, text, answerType);
    }
}
