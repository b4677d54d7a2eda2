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

@Schema(name = "SquadRequest", description = "Writable fields of a squad.", examples = """
                {"name":"Austin data and AI","location":"Austin","geography":"Americas","market":"East",
                 "offerings":["watsonx.ai","watsonx.data"],"engagementTypes":["PROOF_OF_VALUE","MVP"],
                 "people":[{"person":"mia","role":"CE"},{"person":"noah","role":"CE"}],"leader":"mia","capacity":3}""")
record SquadRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Austin data and AI")
        String name,

        @NotBlank @Size(max = 200) @Schema(description = "Location of the squad.", examples = "Austin")
        String location,

        @Size(min = 1, max = 100)
        @Schema(description = "Geography; used to rank squads by distance.", examples = "Americas")
        @Nullable
        String geography,

        @Size(min = 1, max = 100)
        @Schema(description = "Market; used to rank squads by distance before geography.", examples = "East")
        @Nullable
        String market,

        @Size(max = 100)
        @Schema(description = "Skills: offerings that the squad knows.", examples = "[\"watsonx.ai\"]")
        @Nullable
        List<@NotBlank @Size(max = 100) String> offerings,

        @Size(max = 20)
        @Schema(description = "Skills: engagement types that the squad delivers.", examples = "[\"MVP\"]")
        @Nullable
        List<@NotBlank @Size(max = 100) String> engagementTypes,

        @Size(max = 50)
        @Schema(description = "Members. They join the team of the opportunity when the squad accepts a request.")
        @Nullable
        List<TeamMember> people,

        @Size(min = 1, max = 200)
        @Schema(
                description = "Who leads the squad: one of its people. The leader joins the opportunity's team first.",
                examples = "mia")
        @Nullable
        String leader,

        @Min(1) @Max(1000) @Schema(description = "Number of concurrent projects.", examples = "3")
        int capacity,

        @Schema(description = "A retired squad keeps its requests and receives no new ones. Default: ACTIVE.") @Nullable
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
                leader,
                capacity,
                status == null ? SquadStatus.ACTIVE : status);
    }
}
