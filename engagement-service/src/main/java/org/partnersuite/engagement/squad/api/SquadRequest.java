package org.partnersuite.engagement.squad.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.TeamMember;
import org.partnersuite.engagement.squad.SquadDetails;
import org.partnersuite.engagement.squad.SquadPeople;
import org.partnersuite.engagement.squad.SquadStatus;

@Schema(name = "SquadRequest", description = "What may be written of a squad.", examples = """
                {"name":"Austin data and AI","location":"Austin","geography":"Americas","market":"East",
                 "offerings":["watsonx.ai","watsonx.data"],"engagementTypes":["PROOF_OF_VALUE","MVP"],
                 "people":[{"person":"mia","role":"CE"},{"person":"noah","role":"CE"}],"capacity":3}""")
record SquadRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Austin data and AI")
        String name,

        @NotBlank @Size(max = 200) @Schema(description = "Where it sits.", examples = "Austin")
        String location,

        @Size(min = 1, max = 100)
        @Schema(description = "Whose opportunities are near to it.", examples = "Americas")
        @Nullable
        String geography,

        @Size(min = 1, max = 100) @Schema(description = "Whose opportunities are nearest.", examples = "East") @Nullable
        String market,

        @Size(max = 100)
        @Schema(description = "Skills: the offerings it knows.", examples = "[\"watsonx.ai\"]")
        @Nullable
        List<@NotBlank @Size(max = 100) String> offerings,

        @Size(max = 20) @Schema(description = "Skills: the engagement types it does.", examples = "[\"MVP\"]") @Nullable
        List<@NotBlank @Size(max = 100) String> engagementTypes,

        @Size(max = 50) @Schema(description = "They join the opportunity's team when it accepts a request.") @Nullable
        List<TeamMember> people,

        @Min(1) @Max(1000) @Schema(description = "Projects at the same time.", examples = "3")
        int capacity,

        @Schema(description = "ACTIVE when absent; a retired one keeps its work and takes no more.") @Nullable
        SquadStatus status) {

    SquadDetails details() {
        return new SquadDetails(
                name,
                location,
                geography,
                market,
                offerings == null ? List.of() : offerings,
                engagementTypes == null ? List.of() : engagementTypes,
                SquadPeople.of(people == null ? List.of() : people),
                capacity,
                status == null ? SquadStatus.ACTIVE : status);
    }
}
