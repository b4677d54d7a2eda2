package org.partnersuite.engagement.accountplan.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.accountplan.PlanDetails;
import org.partnersuite.platform.rest.WebLink;

@Schema(name = "PlanRequest", description = "What may be written of an account plan.", examples = """
                {"documentLink":"https://docs.example/plans/cancity","owner":"joe",
                 "watsonxStrategy":"Assistants first, then the model platform below them",
                 "watsonxApproach":"A briefing for the CIO, a pilot in two stores"}""")
record PlanRequest(
        @Size(max = WebLink.MAX_LENGTH)
        @Pattern(regexp = WebLink.PATTERN)
        @Schema(description = "Where the plan itself is kept.", examples = "https://docs.example/plans/cancity")
        String documentLink,

        @Size(min = 1, max = 8000)
        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$")
        @Schema(
                description = "An opportunity of the account is asked for it on the way to the dashboard.",
                examples = "Assistants first, then the model platform below them")
        @Nullable
        String watsonxStrategy,

        @Size(min = 1, max = 8000) @Schema(examples = "A briefing for the CIO, a pilot in two stores") @Nullable
        String watsonxApproach,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "Who keeps it: the account's technical leader.", examples = "joe")
        String owner) {

    PlanDetails details() {
        return new PlanDetails(documentLink, watsonxStrategy, watsonxApproach, owner);
    }
}
