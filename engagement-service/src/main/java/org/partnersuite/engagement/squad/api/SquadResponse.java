package org.partnersuite.engagement.squad.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.engagement.squad.Squad;
import org.partnersuite.engagement.squad.SquadDetails;
import org.partnersuite.engagement.squad.SquadLoad;

@Schema(name = "Squad", description = "A squad of client engineering.")
record SquadResponse(
        UUID id,
        @Schema(examples = "3") long version,
        @JsonUnwrapped SquadDetails details,

        @Schema(
                description = "Number of requests from ASSIGNED to IN_DELIVERY. An assignment does not change the ETag"
                        + " of the squad.",
                examples = "2")
        int placesHeld,

        @Schema(description = "Capacity minus places held.", examples = "1")
        int freePlaces,

        Instant createdAt,
        Instant updatedAt) {

    static SquadResponse of(SquadLoad load) {
        Squad squad = load.squad();
        return new SquadResponse(
                squad.id(),
                squad.version(),
                squad.details(),
                load.placesHeld(),
                load.freePlaces(),
                squad.createdAt(),
                squad.updatedAt());
    }
}
