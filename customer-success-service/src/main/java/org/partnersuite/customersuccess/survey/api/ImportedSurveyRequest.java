package org.partnersuite.customersuccess.survey.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.survey.SurveyAnswer;
import org.partnersuite.customersuccess.survey.SurveyKind;
import org.partnersuite.customersuccess.survey.Surveys.Draft;
import org.partnersuite.platform.rest.ByKey;

/** Answers that another system collected. */
@Schema(name = "ImportedSurveyRequest", examples = """
                {"kind":"CSAT","customerId":"019b0000-0000-7000-8000-00000000c001","product":"watsonx.ai",\
                "projectId":"PSA-4711","answeredAt":"2026-05-30T09:00:00Z",\
                "answers":[{"number":1,"rating":5},{"number":3,"rating":4}]}""")
record ImportedSurveyRequest(
        SurveyKind kind,
        @ByKey("customer") UUID customerId,

        @Schema(description = "Subscription of the customer that the survey was about.") @Nullable
        UUID subscriptionId,

        @Schema(description = "Partner whose engagement was rated.") @Nullable @ByKey("partner")
        UUID partnerId,

        @Size(min = 1, max = 100)
        @Schema(description = "Product that the questions name. Default: that of the subscription.")
        @Nullable
        String product,

        @Size(min = 1, max = 100) @Nullable String engagementType,

        @Size(min = 1, max = 200) @Schema(description = "Key of the project in the system that ran it.") @Nullable
        String projectId,

        @Size(min = 1, max = 300) @Nullable String projectName,

        @Schema(description = "Day on which the project was completed.") @Nullable
        LocalDate projectCompletedOn,

        @Schema(description = "Renewal at which the customer was asked.") @Nullable
        UUID renewalId,

        @Pattern(regexp = "^[A-Z_]+$") @Size(max = 30) @Schema(examples = "ONBOARD") @Nullable
        String stage,

        @Size(min = 1, max = 200) @Schema(description = "Who answered.") @Nullable
        String contact,

        @Schema(description = "Not in the future.", examples = "2026-05-30T09:00:00Z")
        Instant answeredAt,

        @Schema(description = "Required answers may be missing; the mean is over those that are given.")
        @Size(min = 1, max = 100)
        List<SurveyAnswer> answers) {

    Draft draft() {
        return new SurveyRequest(
                        kind,
                        customerId,
                        subscriptionId,
                        partnerId,
                        product,
                        engagementType,
                        projectId,
                        projectName,
                        projectCompletedOn,
                        renewalId,
                        stage,
                        contact)
                .draft();
    }
}
