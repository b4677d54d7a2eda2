package org.partnersuite.customersuccess.survey.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.survey.AskedQuestion;
import org.partnersuite.customersuccess.survey.Survey;
import org.partnersuite.customersuccess.survey.SurveyAnswer;
import org.partnersuite.customersuccess.survey.SurveyKind;
import org.partnersuite.customersuccess.survey.SurveyProgress;
import org.partnersuite.customersuccess.survey.SurveyResult;
import org.partnersuite.customersuccess.survey.SurveySubject;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "Survey", description = "A survey of one person of a customer.")
record SurveyResponse(
        @JsonUnwrapped Stamp stamp,
        SurveyKind kind,
        @JsonUnwrapped SurveySubject subject,

        @Schema(description = "Who is asked.", examples = "Head of store operations") @Nullable
        String contact,

        @JsonUnwrapped SurveyProgress progress,

        @Schema(description = "Whether another system asked.")
        boolean imported,

        List<AskedQuestion> questions,
        List<SurveyAnswer> answers,

        @Schema(description = "0 to 10, of an NPS survey.", examples = "9") @Nullable
        Integer nps,

        SurveyResult.@Nullable Group npsGroup,

        @Schema(description = "Mean of the ratings that count, 1.00 to 5.00, of a CSAT survey.", examples = "4.30")
        @Nullable
        BigDecimal csatMean) {

    static SurveyResponse of(Survey survey) {
        SurveyResult result = survey.result();
        return new SurveyResponse(
                survey.stamp(),
                survey.kind(),
                survey.subject(),
                survey.contact(),
                survey.progress(),
                survey.isImported(),
                survey.questions(),
                survey.answers(),
                result.nps(),
                result.npsGroup(),
                result.csatMean());
    }
}
