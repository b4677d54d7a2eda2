package org.partnersuite.customersuccess.survey.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Of which survey a link is issued. */
@Schema(
        name = "SurveyLinkRequest",
        examples = "{\"surveyId\":\"019b0000-0000-7000-8000-00000000e001\",\"validDays\":14}")
record SurveyLinkRequest(
        UUID surveyId,

        @Min(1)
        @Max(90)
        @Schema(description = "Days after today on which the link still works. Default: 30.", examples = "14")
        @Nullable
        Integer validDays) {}
