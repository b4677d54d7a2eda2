package org.partnersuite.customersuccess.survey.api;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.survey.Surveys.Issued;

@Schema(name = "SurveyLink", description = "A link that answers a survey once.")
record SurveyLinkResponse(
        UUID surveyId,

        @Schema(
                description = "Address of the form, for the person who is asked and nobody else. It is shown once and"
                        + " stored nowhere.",
                examples = "https://suite.example/v1/customer-success/survey-forms/"
                        + "vHc8Qn0kYwM2mXo3cZ1tS9yqzqk6u9rC1m1y4kq8F0I")
        String url,

        @Schema(description = "Last day on which it works.") LocalDate expiresOn) {

    static SurveyLinkResponse of(Issued issued, String url) {
        return new SurveyLinkResponse(
                issued.survey().id(),
                url,
                Objects.requireNonNull(issued.survey().progress().expiresOn()));
    }
}
