package org.partnersuite.engagement.initiative.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.initiative.Initiative.Draft;
import org.partnersuite.engagement.initiative.InitiativeDetails;
import org.partnersuite.engagement.initiative.InitiativeType;
import org.partnersuite.platform.rest.ByKey;

@Schema(
        name = "InitiativeRequest",
        description = "Writable fields of a strategic initiative. Account and name are immutable.",
        examples = """
                {"accountId":"01976b3c-5d00-7a10-8f00-000000000001","name":"GenAI-Other",
                 "type":"CONSULTING_AND_TECHNOLOGY","description":"Claims triage",
                 "comments":"Sorts incoming claims by urgency and drafts the first answer",
                 "tdp":"Foundation-model platform","consultingGrowthPlatform":"BTS","campaign":"Gen AI: watsonx"}""")
record InitiativeRequest(
        @ByKey("account") UUID accountId,

        @NotBlank
        @Size(max = 100)
        @Schema(description = "Code of the strategic-initiative names. Immutable.", examples = "GenAI-Talent")
        String name,

        InitiativeType type,

        @Size(min = 1, max = 2000)
        @Schema(description = "Required for GenAI-Other: name of the use case.", examples = "Claims triage")
        @Nullable
        String description,

        @Size(min = 1, max = 4000)
        @Schema(
                description = "Required for GenAI-Other: description of the use case.",
                examples = "Sorts incoming claims by urgency and drafts the first answer")
        @Nullable
        String comments,

        @Size(min = 1, max = 100)
        @Schema(
                description = "Sales play for initiatives in the reference data. Optional; no other value is accepted.",
                examples = "Spotlight Generative AI")
        @Nullable
        String salesPlay,

        @Size(min = 1, max = 300)
        @Schema(
                description =
                        "Name of the decision point, instead of tdpId. If the account has none of that name, it is"
                                + " identified.",
                examples = "Foundation-model platform")
        @Nullable
        String tdp,

        @Schema(description = "Decision point of the same account.") @Nullable
        UUID tdpId,

        @Size(min = 1, max = 100)
        @Schema(
                description =
                        "Code of the consulting growth platforms. Required for CONSULTING_AND_TECHNOLOGY, optional for"
                                + " TECHNOLOGY.",
                examples = "BTS")
        @Nullable
        String consultingGrowthPlatform,

        @Size(min = 1, max = 100)
        @Schema(
                description = "Code of the consulting campaigns. Required for CONSULTING_AND_TECHNOLOGY, optional for"
                        + " TECHNOLOGY.",
                examples = "Gen AI: watsonx")
        @Nullable
        String campaign) {

    /** @param usualPlay the sales play of a request that names none */
    Draft draft(String usualPlay) {
        return new Draft(
                accountId,
                name,
                new InitiativeDetails(
                        type,
                        description,
                        comments,
                        salesPlay == null ? usualPlay : salesPlay,
                        tdp,
                        tdpId,
                        consultingGrowthPlatform,
                        campaign));
    }
}
