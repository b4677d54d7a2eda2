package org.partnersuite.engagement.roadblock.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.roadblock.Resolution;
import org.partnersuite.engagement.roadblock.Roadblock;
import org.partnersuite.engagement.roadblock.RoadblockDetails;
import org.partnersuite.engagement.roadblock.RoadblockEvents;
import org.partnersuite.engagement.roadblock.Severity;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/** Tells other services the state of roadblocks. */
@ApplicationScoped
class RoadblockMessages implements RoadblockEvents {
    static final String TOPIC = "engagement.roadblock.v1";

    private static final String TYPE = "org.partnersuite.engagement.roadblock.v1";

    @Override
    public void changed(Change change, Roadblock roadblock) {
        change.event(state(roadblock));
    }

    static OutgoingEvent state(Roadblock roadblock) {
        return OutgoingEvent.state(
                TOPIC,
                TYPE,
                roadblock.id(),
                roadblock.version(),
                roadblock.updatedAt(),
                Json.write(RoadblockState.of(roadblock)));
    }

    /** The data of {@code engagement.roadblock.v1}. */
    record RoadblockState(
            UUID id,
            long version,
            UUID opportunityId,
            UUID accountId,
            String category,
            Severity severity,
            @Nullable String offering,
            String description,
            String raisedBy,
            Instant raisedAt,
            @Nullable String resolvedBy,
            @Nullable Instant resolvedAt,
            Instant createdAt,
            Instant updatedAt) {
        static RoadblockState of(Roadblock roadblock) {
            RoadblockDetails details = roadblock.details();
            Resolution resolution = roadblock.resolution();
            return new RoadblockState(
                    roadblock.id(),
                    roadblock.version(),
                    roadblock.opportunityId(),
                    roadblock.accountId(),
                    details.category(),
                    details.severity(),
                    details.offering(),
                    details.description(),
                    details.raisedBy(),
                    details.raisedAt(),
                    resolution == null ? null : resolution.by(),
                    resolution == null ? null : resolution.at(),
                    roadblock.createdAt(),
                    roadblock.updatedAt());
        }
    }
}
