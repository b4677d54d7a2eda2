package org.partnersuite.engagement.squad.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.TeamMember;
import org.partnersuite.engagement.squad.Squad;
import org.partnersuite.engagement.squad.SquadDetails;
import org.partnersuite.engagement.squad.SquadLoad;
import org.partnersuite.engagement.squad.SquadStatus;

@Schema(name = "Squad", description = "A squad of client engineering.")
record SquadResponse(
        UUID id,
        @Schema(examples = "3") long version,
        @Schema(examples = "Austin data and AI") String name,
        @Schema(examples = "Austin") String location,
        @Schema(examples = "Americas") @Nullable String geography,
        @Schema(examples = "East") @Nullable String market,
        @Schema(examples = "[\"watsonx.ai\"]") List<String> offerings,
        @Schema(examples = "[\"MVP\"]") List<String> engagementTypes,
        List<TeamMember> people,
        @Schema(examples = "3") int capacity,
        SquadStatus status,

        @Schema(
                description = "Requests that are ASSIGNED to IN_DELIVERY; taking a place changes no ETag.",
                examples = "2")
        int placesHeld,

        @Schema(description = "The capacity less the places held.", examples = "1")
        int freePlaces,

        Instant createdAt,
        Instant updatedAt) {

    static SquadResponse of(SquadLoad load) {
        Squad squad = load.squad();
        SquadDetails details = squad.details();
        return new SquadResponse(
                squad.id(),
                squad.version(),
                details.name(),
                details.location(),
                details.geography(),
                details.market(),
                details.offerings(),
                details.engagementTypes(),
                details.people(),
                details.capacity(),
                details.status(),
                load.placesHeld(),
                load.freePlaces(),
                squad.createdAt(),
                squad.updatedAt());
    }
}
