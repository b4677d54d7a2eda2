package org.partnersuite.engagement.roadblock.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.roadblock.Resolution;
import org.partnersuite.engagement.roadblock.Roadblock;
import org.partnersuite.engagement.roadblock.RoadblockDetails;
import org.partnersuite.engagement.roadblock.RoadblockStatus;
import org.partnersuite.engagement.roadblock.Severity;

@Schema(name = "Roadblock", description = "What stands in the way of an opportunity.")
record RoadblockResponse(
        UUID id,
        @Schema(examples = "2") long version,
        UUID opportunityId,

        @Schema(description = "The account of the opportunity.")
        UUID accountId,

        @Schema(description = "The opportunity's own, or else its account's.", examples = "Americas") @Nullable
        String geography,

        @Schema(description = "A code of the roadblock categories.", examples = "DATA")
        String category,

        Severity severity,

        @Schema(description = "The product it is about.", examples = "watsonx.ai") @Nullable
        String offering,

        @Schema(examples = "The client's data may not leave the country")
        String description,

        Status status,
        @Schema(examples = "joe") String raisedBy,
        Instant raisedAt,
        @Nullable Resolution resolution,
        Instant createdAt,
        Instant updatedAt) {

    @Schema(name = "RoadblockStatusDerived", description = "Where it stands, and what that follows from.")
    record Status(
            RoadblockStatus value,

            @Schema(
                    description = "Whole days from when it surfaced until it was resolved, or until now.",
                    examples = "16")
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
        RoadblockDetails details = roadblock.details();
        return new RoadblockResponse(
                roadblock.id(),
                roadblock.version(),
                roadblock.opportunityId(),
                roadblock.accountId(),
                roadblock.geography(),
                details.category(),
                details.severity(),
                details.offering(),
                details.description(),
                Status.of(roadblock, now),
                details.raisedBy(),
                details.raisedAt(),
                roadblock.resolution(),
                roadblock.createdAt(),
                roadblock.updatedAt());
    }
}
