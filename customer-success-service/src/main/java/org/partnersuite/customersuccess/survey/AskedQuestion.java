package org.partnersuite.customersuccess.survey;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question as a survey asks it, kept with the survey: later changes of the question do not change it.
 *
 * @param counts whether its rating is part of the mean
 */
@Schema(name = "AskedQuestion", description = "A question as the survey asks it.")
public record AskedQuestion(
        @Schema(examples = "4") int number,

        @Schema(
                maxLength = 500,
                description = "Said before the text; several questions in a row share it.",
                examples = "More specifically, how do you rate the partner team with respect to...")
        @Nullable
        String leadIn,

        @Schema(maxLength = 1000, examples = "Scoping the engagement to meet your objectives")
        String text,

        AnswerType type,
        boolean required,

        @Schema(description = "Whether the rating is part of the mean.")
        boolean counts) {

    /** The parameter of a question's text that is replaced by the product. */
    public static final String PRODUCT = "{product}";
}
