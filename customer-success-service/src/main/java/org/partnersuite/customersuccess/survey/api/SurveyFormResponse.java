package org.partnersuite.customersuccess.survey.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.survey.AskedQuestion;
import org.partnersuite.customersuccess.survey.Survey;
import org.partnersuite.customersuccess.survey.SurveyKind;

@Schema(name = "SurveyForm", description = "What the person who has the link may see of a survey.")
record SurveyFormResponse(
        SurveyKind kind,

        @Schema(maxLength = 100, examples = "watsonx.ai") @Nullable
        String product,

        @Schema(maxLength = 300, examples = "Rollout in the stores") @Nullable
        String projectName,

        @Schema(description = "Last day on which it can be answered.")
        LocalDate expiresOn,

        List<AskedQuestion> questions) {

    static SurveyFormResponse of(Survey survey) {
        return new SurveyFormResponse(
                survey.kind(),
                survey.subject().product(),
                survey.subject().projectName(),
                Objects.requireNonNull(survey.progress().expiresOn()),
                survey.questions());
    }
}
