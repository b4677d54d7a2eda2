package org.partnersuite.customersuccess.survey.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.survey.SurveyKind;
import org.partnersuite.customersuccess.survey.SurveySubject;
import org.partnersuite.customersuccess.survey.Surveys.Draft;
import org.partnersuite.platform.rest.ByKey;

/** A survey to send. */
@Schema(name = "SurveyRequest", examples = """
                {"kind":"CSAT","customerId":"019b0000-0000-7000-8000-00000000c001","product":"watsonx.ai",\
                "projectId":"PSA-4711","projectName":"Rollout in the stores","projectCompletedOn":"2026-05-29",\
                "contact":"Head of store operations"}""")
record SurveyRequest(
        SurveyKind kind,
        @ByKey("customer") UUID customerId,

        @Schema(description = "Subscription of the customer that the survey is about.") @Nullable
        UUID subscriptionId,

        @Schema(description = "Partner whose engagement is rated. Default for a partner's caller: its own.")
        @Nullable
        @ByKey("partner")
        UUID partnerId,

        @Size(min = 1, max = 100)
        @Schema(description = "Product that the questions name. Default: that of the subscription.")
        @Nullable
        String product,

        @Size(min = 1, max = 100) @Schema(description = "Questions of this type are added.") @Nullable
        String engagementType,

        @Size(min = 1, max = 200) @Schema(description = "Key of the project in the system that runs it.") @Nullable
        String projectId,

        @Size(min = 1, max = 300) @Nullable String projectName,

        @Schema(description = "Day on which the project was completed.") @Nullable
        LocalDate projectCompletedOn,

        @Schema(description = "Renewal at which the customer is asked.") @Nullable
        UUID renewalId,

        @Pattern(regexp = "^[A-Z_]+$")
        @Size(max = 30)
        @Schema(description = "Stage of the lifecycle at which the customer is asked.", examples = "ONBOARD")
        @Nullable
        String stage,

        @Size(min = 1, max = 200) @Schema(description = "Who is asked. Shown on the form to nobody.") @Nullable
        String contact) {

    Draft draft() {
        return new Draft(
                kind,
                new SurveySubject(
                        customerId,
                        subscriptionId,
                        partnerId,
                        product,
                        engagementType,
                        projectId,
                        projectName,
                        projectCompletedOn,
                        renewalId,
                        stage),
                contact);
    }
}
