package org.partnersuite.customersuccess.survey.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a survey is withdrawn. */
@Schema(name = "SurveyWithdrawalRequest", examples = "{\"reason\":\"The project was stopped\"}")
record SurveyWithdrawalRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "The project was stopped")
        String reason) {}
