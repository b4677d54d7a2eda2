package org.partnersuite.engagement.initiative.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.initiative.Initiative.Draft;
import org.partnersuite.engagement.initiative.InitiativeDetails;
import org.partnersuite.engagement.initiative.InitiativeType;

@Schema(
        name = "InitiativeRequest",
        description = "What may be written of a strategic initiative. Its account and name stay.",
        examples = """
                {"accountId":"01976b3c-5d00-7a10-8f00-000000000001","name":"GenAI-Other",
                 "type":"CONSULTING_AND_TECHNOLOGY","description":"Claims triage",
                 "comments":"Sorts incoming claims by urgency and drafts the first answer",
                 "tdp":"Foundation-model platform","consultingGrowthPlatform":"BTS","campaign":"Gen AI: watsonx"}""")
record InitiativeRequest(
        UUID accountId,

        @NotBlank
        @Size(max = 100)
        @Schema(description = "A code of the strategic-initiative names; it stays.", examples = "GenAI-Talent")
        String name,

        InitiativeType type,

        @Size(min = 1, max = 2000)
        @Schema(description = "GenAI-Other names the use case here.", examples = "Claims triage")
        @Nullable
        String description,

        @Size(min = 1, max = 4000)
        @Schema(
                description = "GenAI-Other describes the use case here.",
                examples = "Sorts incoming claims by urgency and drafts the first answer")
        @Nullable
        String comments,

        @Size(min = 1, max = 100)
        @Schema(
                description =
                        "The sales plays of the reference data have one for initiatives; leave it out, or say it.",
                examples = "Spotlight Generative AI")
        @Nullable
        String salesPlay,

        @Size(min = 1, max = 300)
        @Schema(
                description = "The technology decision point it aims at, if any.",
                examples = "Foundation-model platform")
        @Nullable
        String tdp,

        @Size(min = 1, max = 100)
        @Schema(
                description = "A code of the consulting growth platforms; CONSULTING_AND_TECHNOLOGY needs it.",
                examples = "BTS")
        @Nullable
        String consultingGrowthPlatform,

        @Size(min = 1, max = 100)
        @Schema(
                description = "A code of the consulting campaigns; CONSULTING_AND_TECHNOLOGY needs it.",
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
                        consultingGrowthPlatform,
                        campaign));
    }
}
