package org.partnersuite.platform.idempotency;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;

/** Removes answers that no repeat can ask for any more. */
public final class ExpiredResponses {
    private ExpiredResponses() {}

    /** Deletes at most {@code limit} of the answers given before an instant, so that no long transaction arises. */
    public static int remove(Handle db, Instant before, int limit) {
        return db.createUpdate("""
                        delete from idempotency_key
                        where (caller, key) in (
                            select caller, key from idempotency_key
                            where created_at < :before order by created_at limit :limit for update skip locked)
                        """)
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .bind("limit", limit)
                .execute();
    }
}
