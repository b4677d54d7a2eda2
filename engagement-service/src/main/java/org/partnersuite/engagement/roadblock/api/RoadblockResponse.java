package org.partnersuite.engagement.roadblock.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.OpportunityPlace;
import org.partnersuite.engagement.roadblock.Resolution;
import org.partnersuite.engagement.roadblock.Roadblock;
import org.partnersuite.engagement.roadblock.RoadblockDetails;
import org.partnersuite.engagement.roadblock.RoadblockStatus;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "Roadblock", description = "A roadblock: what blocks an opportunity.")
record RoadblockResponse(
        @JsonUnwrapped Stamp stamp,
        @JsonUnwrapped OpportunityPlace place,
        @JsonUnwrapped RoadblockDetails details,
        Status status,
        @Nullable Resolution resolution) {

    @Schema(name = "RoadblockStatusDerived", description = "Status and the facts it is derived from.")
    record Status(
            RoadblockStatus value,

            @Schema(description = "Full days from raisedAt until resolvedAt, or until now.", examples = "16")
            long daysOpen,

            @Schema(examples = "Raised at 2026-03-04T10:00:00Z, resolved at 2026-03-20T15:30:00Z.")
            String derivedFrom) {

        static Status of(Roadblock roadblock, Instant now) {
            Resolution resolution = roadblock.resolution();
            return new Status(
                    roadblock.status(),
                    roadblock.daysOpen(now),
                    "Raised at " + roadblock.details().raisedAt() + ", "
                            + (resolution == null ? "not resolved." : "resolved at " + resolution.at() + "."));
        }
    }

    static RoadblockResponse of(Roadblock roadblock, Instant now) {
        return new RoadblockResponse(
                roadblock.stamp(),
                roadblock.place(),
                roadblock.details(),
                Status.of(roadblock, now),
                roadblock.resolution());
    }
}
