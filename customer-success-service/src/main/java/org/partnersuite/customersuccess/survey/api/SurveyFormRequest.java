package org.partnersuite.customersuccess.survey.api;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.survey.SurveyAnswer;

/** The answers to a survey, all at once. */
@Schema(name = "SurveyFormRequest", examples = "{\"answers\":[{\"number\":1,\"rating\":9}]}")
record SurveyFormRequest(@Size(min = 1, max = 100) List<SurveyAnswer> answers) {}
