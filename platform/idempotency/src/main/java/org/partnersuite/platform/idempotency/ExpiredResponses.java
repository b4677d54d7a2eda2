package org.partnersuite.platform.idempotency;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Removes expired responses. */
public final class ExpiredResponses {
    private ExpiredResponses() {}

    /** Deletes at most {@code limit} responses older than an instant, to keep the transaction short. */
    public static int remove(Handle db, Instant before, int limit) {
        return db.createUpdate("""
                        delete from idempotency_key
                        where (caller, key) in (
                            select caller, key from idempotency_key
                            where created_at < :before order by created_at limit :limit for update skip locked)
                        """).bind("before", before).bind("limit", limit).execute();
    }
}
