package org.partnersuite.customersuccess.survey.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.survey.AnswerType;
import org.partnersuite.customersuccess.survey.SurveyKind;
import org.partnersuite.customersuccess.survey.SurveyQuestion;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "SurveyQuestion", description = "A question of the questionnaires.")
record SurveyQuestionResponse(
        @JsonUnwrapped Stamp stamp,
        SurveyKind surveyKind,

        @Schema(description = "Absent for a question of every survey of its kind.", examples = "MANAGED_SERVICES")
        @Nullable
        String engagementType,

        @Schema(examples = "12") int number,
        @Nullable String leadIn,
        String text,
        AnswerType answerType,
        boolean required,

        @Schema(description = "Whether the rating is part of the mean.")
        boolean counts,

        boolean retired) {

    static SurveyQuestionResponse of(SurveyQuestion question) {
        return new SurveyQuestionResponse(
                question.stamp(),
                question.surveyKind(),
                question.engagementType(),
                question.number(),
                question.leadIn(),
                question.text(),
                question.answerType(),
                question.isRequired(),
                question.counts(),
                question.isRetired());
    }
}
