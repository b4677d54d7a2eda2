package org.partnersuite.engagement.squad;

import java.time.Instant;
import java.util.UUID;

/**
 * A squad of client engineering. A squad that has ever worked is not deleted: it retires, keeps its work, and takes no
 * more.
 *
 * @param version counts its changes from 1; taking and releasing places is none of them
 */
public record Squad(UUID id, long version, SquadDetails details, Instant createdAt, Instant updatedAt) {

    public static Squad formed(UUID id, SquadDetails details, Instant now) {
        return new Squad(id, 1, details, now, now);
    }

    /** Its details as they are now. The same details are no change, and no new version. */
    public Squad revised(SquadDetails now, Instant at) {
        return now.equals(details) ? this : new Squad(id, version + 1, now, createdAt, at);
    }

    public boolean isActive() {
        return details.status() == SquadStatus.ACTIVE;
    }
}
