package org.partnersuite.platform.unitofwork.feed;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads the log that the outbox relay writes. */
public final class EventLog {
    /** Positions that a page with a filter looks at. */
    static final int SCAN = 5_000;

    /** Size of the data of a page in bytes, unless its first event alone is larger. */
    private static final int PAGE_BYTES = 4 << 20;

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
                select *, count(*) over () as found,
                       coalesce(sum(octet_length(data)) over (
                           order by position rows between unbounded preceding and 1 preceding), 0) as bytes_before
                from (
                    select position, key, event_id, event_type, event_time, traceparent, data, partner_id
                    from event_log
                    where position > span.after and position <= span.upto %s
                    order by position limit :limit
                ) matching
            ) e on e.bytes_before < :bytes
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
                .bind("bytes", PAGE_BYTES);
        if (!request.types().isEmpty()) {
            query.bindArray("types", String.class, request.types());
        }
        if (request.aggregateId() != null) {
            query.bind("aggregate", request.aggregateId().toString());
        }
        if (partner != null) {
            query.bind("partner", partner);
        }
        return events(query.map((row, context) -> row(row, source, partner)).list(), request.limit());
    }

    /** @param found number of events of the page before it is cut to its size */
    private record Row(
            long floor,
            long upto,
            long position,
            long found,
            @Nullable CloudEvent event) {}

    private static Events events(List<Row> rows, int limit) {
        List<CloudEvent> events =
                rows.stream().map(Row::event).filter(Objects::nonNull).toList();
        Row last = rows.getLast();
        boolean all = last.found() < limit && events.size() == last.found();
        return new Events(last.floor(), all ? last.upto() : last.position(), events);
    }

    private static Row row(ResultSet row, String source, @Nullable UUID partner) throws SQLException {
        long position = row.getLong("position");
        return new Row(
                row.getLong("floor"),
                row.getLong("upto"),
                position,
                row.getLong("found"),
                position == 0 ? null : event(row, source, partner));
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
