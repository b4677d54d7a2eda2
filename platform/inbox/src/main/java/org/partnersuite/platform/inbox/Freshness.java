package org.partnersuite.platform.inbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Freshness of a projection, read in the transaction of its figures.
 *
 * @param newestEventAt time of the newest applied event; null before the first
 * @param parkedKeys aggregates whose newest events could not be applied
 */
public record Freshness(String topic, @Nullable Instant newestEventAt, int parkedKeys) {

    /** One entry per topic that has been consumed. */
    public static List<Freshness> of(Handle db, String projection) {
        return db.createQuery("""
                        select topic, max(newest_event_at) as newest_event_at, sum(parked_keys) as parked_keys
                        from inbox_position where projection = :projection group by topic order by topic
                        """)
                .bind("projection", projection)
                .map((row, context) -> {
                    OffsetDateTime newest = row.getObject("newest_event_at", OffsetDateTime.class);
                    return new Freshness(
                            row.getString("topic"),
                            newest == null ? null : newest.toInstant(),
                            row.getInt("parked_keys"));
                })
                .list();
    }
}
