package org.partnersuite.engagement.accountplan.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.accountplan.PlanDetails;
import org.partnersuite.platform.rest.WebLink;

@Schema(name = "PlanRequest", description = "Writable fields of an account plan.", examples = """
                {"documentLink":"https://docs.example/plans/cancity","owner":"joe",
                 "watsonxStrategy":"Assistants first, then the model platform below them",
                 "watsonxApproach":"A briefing for the CIO, a pilot in two stores"}""")
record PlanRequest(
        @Size(max = WebLink.MAX_LENGTH)
        @Pattern(regexp = WebLink.PATTERN)
        @Schema(description = "Link to the plan document.", examples = "https://docs.example/plans/cancity")
        String documentLink,

        @Size(min = 1, max = 8000)
        @Pattern(regexp = "^[\\s\\S]*\\S[\\s\\S]*$")
        @Schema(
                description = "Required for opportunities of the account to appear on the dashboard.",
                examples = "Assistants first, then the model platform below them")
        @Nullable
        String watsonxStrategy,

        @Size(min = 1, max = 8000) @Schema(examples = "A briefing for the CIO, a pilot in two stores") @Nullable
        String watsonxApproach,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "Owner: the technical leader of the account.", examples = "joe")
        String owner) {

    PlanDetails details() {
        return new PlanDetails(documentLink, watsonxStrategy, watsonxApproach, owner);
    }
}
