package org.partnersuite.engagement.activity;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Technical architectures, for those who refer to one. */
public final class Architectures {
    private Architectures() {}

    /** Empty when it is no technical architecture, or there is no such activity. */
    public static Optional<UUID> accountOf(Handle db, UUID activity) {
        return db.createQuery("select account_id from activity where id = :id and type = 'TECHNICAL_ARCHITECTURE'")
                .bind("id", activity)
                .mapTo(UUID.class)
                .findOne();
    }
}
