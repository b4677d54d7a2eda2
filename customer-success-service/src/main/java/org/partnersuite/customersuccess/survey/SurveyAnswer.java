package org.partnersuite.customersuccess.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to one question: a rating or a text. */
@Schema(name = "SurveyAnswer", description = "The answer to one question: a rating or a text.")
public record SurveyAnswer(
        @Min(1) @Max(1000) @Schema(description = "Number of the question.", examples = "1")
        int number,

        @Min(0) @Max(10) @Schema(description = "On the scale of the question.", examples = "5") @Nullable
        Integer rating,

        @Size(min = 1, max = 4000) @Schema(examples = "They kept us informed at every step") @Nullable
        String text) {}
