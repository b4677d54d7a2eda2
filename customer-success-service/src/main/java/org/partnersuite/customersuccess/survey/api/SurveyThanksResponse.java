package org.partnersuite.customersuccess.survey.api;

import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.survey.Survey;

@Schema(name = "SurveyThanks", description = "The answers were recorded. The link works no longer.")
record SurveyThanksResponse(Instant answeredAt) {
    static SurveyThanksResponse of(Survey survey) {
        return new SurveyThanksResponse(Objects.requireNonNull(survey.progress().answeredAt()));
    }
}
