package org.partnersuite.engagement.roadblock;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.OpportunityFacts;

/**
 * What stands in the way of an opportunity.
 *
 * @param version counts its changes from 1
 * @param accountId the opportunity's
 * @param geography the opportunity's own, or else its account's
 * @param resolution null while it is open
 */
public record Roadblock(
        UUID id,
        long version,
        UUID opportunityId,
        UUID accountId,
        @Nullable String geography,
        RoadblockDetails details,
        @Nullable Resolution resolution,
        Instant createdAt,
        Instant updatedAt) {

    public RoadblockStatus status() {
        return resolution == null ? RoadblockStatus.OPEN : RoadblockStatus.RESOLVED;
    }

    /** Whole days from when it surfaced until it was resolved, or until now. */
    public long daysOpen(Instant now) {
        return Duration.between(details.raisedAt(), resolution == null ? now : resolution.at())
                .toDays();
    }

    /** The same details are no change, and no new version. */
    Roadblock revised(RoadblockDetails now, Instant at) {
        return now.equals(details) ? this : next(now, resolution, at);
    }

    Roadblock resolved(Resolution how, Instant at) {
        return next(details, how, at);
    }

    Roadblock reopened(Instant at) {
        return next(details, null, at);
    }

    Roadblock movedTo(OpportunityFacts opportunity, Instant at) {
        return new Roadblock(
                id,
                version + 1,
                opportunity.id(),
                opportunity.accountId(),
                opportunity.geography(),
                details,
                resolution,
                createdAt,
                at);
    }

    private Roadblock next(RoadblockDetails now, @Nullable Resolution how, Instant at) {
        return new Roadblock(id, version + 1, opportunityId, accountId, geography, now, how, createdAt, at);
    }
}
