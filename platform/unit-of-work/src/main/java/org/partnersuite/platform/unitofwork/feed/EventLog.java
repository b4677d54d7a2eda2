package org.partnersuite.platform.unitofwork.feed;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads the log that the outbox relay writes. */
public final class EventLog {
    /** Positions that a page with a filter looks at. */
    static final int SCAN = 5_000;

    /** Length of the data of a page, unless its first event alone is longer. */
    private static final int PAGE_LENGTH = 4 << 20;

    /** Rows per round trip, so that a page of large events is not read beyond its length. */
    private static final int FETCHED = 250;

    /** The head is read before, in a statement of its own: all events up to it are visible to this one. */
    private static final String PAGE = """
            select f.position as floor, span.upto, e.*
            from event_log_floor f
            cross join lateral (
                select greatest(:after, f.position) as after,
                       case when :filtered then least(:head, greatest(:after, f.position) + :scan)
                            else :head end as upto
            ) span
            left join lateral (
                select position, key, event_id, event_type, event_time, traceparent, data, partner_id
                from event_log
                where position > span.after and position <= span.upto %s
                order by position limit :limit
            ) e on true
            order by e.position
            """;

    /**
     * Events up to a head.
     *
     * @param floor highest position that was not kept any more
     * @param upto all events up to this position are in the page or do not match
     */
    record Events(long floor, long upto, List<CloudEvent> events) {}

    private EventLog() {}

    /** Position of the newest event; all lower ones are visible to later statements. */
    public static long head(Handle db) {
        return db.createQuery("""
                select greatest((select max(position) from event_log), (select position from event_log_floor))
                """).mapTo(Long.class).one();
    }

    /** Highest position that is not kept any more; 0 when all are. */
    public static long floor(Handle db) {
        return db.createQuery("select position from event_log_floor")
                .mapTo(Long.class)
                .one();
    }

    /**
     * The next events of a caller.
     *
     * @param after a position, or -1 for before the oldest
     * @param head as read before
     * @param partner sees its own events and no data; null for callers of the vendor
     */
    static Events after(Handle db, long after, long head, FeedRequest request, String source, @Nullable UUID partner) {
        String conditions = (request.types().isEmpty() ? "" : " and event_type = any(:types)")
                + (request.aggregateId() == null ? "" : " and key = :aggregate")
                + (partner == null ? "" : " and (partner_id = :partner or partner_before = :partner)");
        var query = db.createQuery(PAGE.formatted(conditions))
                .bind("after", after)
                .bind("head", head)
                .bind("filtered", request.isFiltered() || partner != null)
                .bind("scan", SCAN)
                .bind("limit", request.limit())
                .setFetchSize(FETCHED);
        if (!request.types().isEmpty()) {
            query.bindArray("types", String.class, request.types());
        }
        if (request.aggregateId() != null) {
            query.bind("aggregate", request.aggregateId().toString());
        }
        if (partner != null) {
            query.bind("partner", partner);
        }
        return query.scanResultSet((rows, context) -> {
            try (context;
                    ResultSet row = rows.get()) {
                return events(row, request.limit(), source, partner);
            }
        });
    }

    private static Events events(ResultSet row, int limit, String source, @Nullable UUID partner) throws SQLException {
        List<CloudEvent> events = new ArrayList<>();
        long floor = 0;
        long upto = 0;
        long last = 0;
        long length = 0;
        while (row.next() && length < PAGE_LENGTH) {
            floor = row.getLong("floor");
            upto = row.getLong("upto");
            last = row.getLong("position");
            if (last > 0) {
                CloudEvent event = event(row, source, partner);
                events.add(event);
                length += event.data() == null ? 0 : event.data().length();
            }
        }
        boolean all = events.size() < limit && length < PAGE_LENGTH;
        return new Events(floor, all ? upto : last, events);
    }

    /**
     * The event of a row of the log. A row that went to another partner is deleted for the one before.
     *
     * @param source the service
     * @param partner whose view it is, without data; null for the vendor's
     */
    public static CloudEvent event(ResultSet row, String source, @Nullable UUID partner) throws SQLException {
        byte[] data = row.getBytes("data");
        return new CloudEvent(
                "1.0",
                row.getString("event_id"),
                row.getString("event_type"),
                source,
                row.getString("key"),
                row.getObject("event_time", OffsetDateTime.class).toInstant(),
                data == null || partner != null && !partner.equals(row.getObject("partner_id", UUID.class)),
                row.getString("traceparent"),
                data == null || partner != null ? null : new String(data, StandardCharsets.UTF_8));
    }

    /** Deletes the oldest events that were logged before a time, at most so many; returns how many. */
    static int removeOldest(Handle db, Instant before, int limit) {
        List<Long> removed = db.createQuery("""
                with oldest as (
                    select position, logged_at from event_log
                    where position > (select position from event_log_floor)
                    order by position limit :limit
                )
                delete from event_log
                where position > (select position from event_log_floor)
                    and position <= (select max(position) from oldest where logged_at < :before)
                returning position
                """)
                .bind("limit", limit)
                .bind("before", before)
                .mapTo(Long.class)
                .list();
        if (!removed.isEmpty()) {
            db.createUpdate("update event_log_floor set position = :position")
                    .bind(
                            "position",
                            removed.stream().mapToLong(Long::longValue).max().orElseThrow())
                    .execute();
        }
        return removed.size();
    }
}
