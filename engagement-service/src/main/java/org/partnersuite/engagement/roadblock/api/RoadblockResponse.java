package org.partnersuite.engagement.roadblock.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.roadblock.Resolution;
import org.partnersuite.engagement.roadblock.Roadblock;
import org.partnersuite.engagement.roadblock.RoadblockDetails;
import org.partnersuite.engagement.roadblock.RoadblockStatus;

@Schema(name = "Roadblock", description = "A roadblock: what blocks an opportunity.")
record RoadblockResponse(
        UUID id,
        @Schema(examples = "2") long version,
        UUID opportunityId,

        @Schema(description = "Account of the opportunity.") UUID accountId,

        @Schema(description = "Geography of the opportunity, or else of its account.", examples = "Americas") @Nullable
        String geography,

        @JsonUnwrapped RoadblockDetails details,
        Status status,
        @Nullable Resolution resolution,
        Instant createdAt,
        Instant updatedAt) {

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
                roadblock.id(),
                roadblock.version(),
                roadblock.opportunityId(),
                roadblock.accountId(),
                roadblock.geography(),
                roadblock.details(),
                Status.of(roadblock, now),
                roadblock.resolution(),
                roadblock.createdAt(),
                roadblock.updatedAt());
    }
}
