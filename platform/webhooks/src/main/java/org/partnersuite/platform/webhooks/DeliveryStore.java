package org.partnersuite.platform.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.feed.CloudEvent;
import org.partnersuite.platform.unitofwork.feed.EventLog;

/** Deliveries in the database: taken from the event log, due, and what became of them. */
final class DeliveryStore {
    static final String COLUMNS =
            "d.position, d.event_id, d.event_type, d.aggregate_id, d.state, d.attempts, d.taken_at,"
                    + " d.next_attempt_at, d.last_attempt_at, d.last_status, d.last_error, d.last_millis";

    /** Positions that one statement looks at for a filter. */
    static final int SCAN = 5_000;

    /** Size of the data of a round in bytes, unless its first event alone is larger. */
    private static final int ROUND_BYTES = 4 << 20;

    private static final String HEAD = """
            (select greatest((select max(position) from event_log), (select position from event_log_floor)) as position)
            """;

    private DeliveryStore() {}

    /** Active webhooks that have something to take or to deliver. */
    static List<UUID> webhooksWithWork(Handle db, Instant now) {
        return db.createQuery("""
                        select w.id from webhook w cross join %s head
                        where w.state = 'ACTIVE' and (w.hold_until is null or w.hold_until <= :now)
                          and (w.position < head.position
                               or exists (select from webhook_delivery d where d.webhook_id = w.id
                                          and d.state = 'PENDING' and d.next_attempt_at <= :now))
                        """.formatted(HEAD))
                .bind("now", now)
                .mapTo(UUID.class)
                .list();
    }

    static int pending(Handle db, UUID webhook) {
        return db.createQuery("select count(*) from webhook_delivery where webhook_id = :id and state = 'PENDING'")
                .bind("id", webhook)
                .mapTo(Integer.class)
                .one();
    }

    /**
     * Takes the next matching events from the log. An event that comes again after a replay is pending again.
     *
     * @return whether there were events to look at
     */
    static boolean take(Handle db, UUID webhook, int limit, Instant now) {
        return db.createQuery("""
                        with span as (
                            select w.id, w.position as after, least(head.position, w.position + :scan) as upto,
                                   w.event_types, w.aggregate_ids
                            from webhook w cross join %s head where w.id = :id and w.position < head.position
                        ), taken as (
                            insert into webhook_delivery (webhook_id, position, aggregate_id, event_id, event_type,
                                                          state, taken_at, next_attempt_at)
                            select s.id, e.position, e.key, e.event_id, e.event_type, 'PENDING', :now, :now
                            from span s cross join lateral (
                                select position, key, event_id, event_type from event_log
                                where position > s.after and position <= s.upto
                                  and (s.event_types = '{}' or event_type = any (s.event_types))
                                  and (s.aggregate_ids = '{}' or key = any (s.aggregate_ids))
                                order by position limit :limit) e
                            on conflict (webhook_id, position) do update
                                set state = excluded.state, attempts = 0, taken_at = excluded.taken_at,
                                    next_attempt_at = excluded.next_attempt_at, last_attempt_at = null,
                                    last_status = null, last_error = null, last_millis = null
                            returning position
                        ), counted as (select count(*) as taken, max(position) as newest from taken)
                        update webhook w
                        set position = case when c.taken = :limit then c.newest else s.upto end
                        from span s cross join counted c where w.id = s.id
                        returning w.position
                        """.formatted(HEAD))
                .bind("id", webhook)
                .bind("scan", SCAN)
                .bind("limit", limit)
                .bind("now", now)
                .mapTo(Long.class)
                .findOne()
                .isPresent();
    }

    /**
     * A delivery that is due.
     *
     * @param attempts made so far
     * @param takenAt tells it from a delivery of the same event after a replay
     * @param event null when the log does not keep it any more
     */
    record Due(
            long position,
            String aggregateId,
            int attempts,
            Instant takenAt,
            @Nullable CloudEvent event) {}

    /** Deliveries that are due in order, without those that wait for an earlier one of their aggregate. */
    static List<Due> due(Handle db, UUID webhook, String source, int limit, Instant now) {
        return db.createQuery("""
                        select * from (
                            select d.position, d.aggregate_id, d.attempts, d.taken_at, e.key, e.event_id, e.event_type,
                                   e.event_time, e.traceparent, e.data,
                                   coalesce(sum(octet_length(e.data)) over (
                                       order by d.position rows between unbounded preceding and 1 preceding), 0)
                                       as bytes_before
                            from (
                                select * from (
                                    select position, aggregate_id, attempts, taken_at,
                                           max(next_attempt_at) over (
                                               partition by aggregate_id order by position) as free_at
                                    from webhook_delivery where webhook_id = :id and state = 'PENDING') pending
                                where free_at <= :now order by position limit :limit) d
                            left join event_log e on e.position = d.position) due
                        where bytes_before < :bytes order by position
                        """)
                .bind("id", webhook)
                .bind("limit", limit)
                .bind("bytes", ROUND_BYTES)
                .bind("now", now)
                .map((row, context) -> due(row, source))
                .list();
    }

    private static Due due(ResultSet row, String source) throws SQLException {
        return new Due(
                row.getLong("position"),
                row.getString("aggregate_id"),
                row.getInt("attempts"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getString("key") == null ? null : EventLog.event(row, source, null));
    }

    /**
     * What an attempt changes.
     *
     * @param nextAttemptAt null unless it is pending
     */
    record Outcome(
            Due due,
            DeliveryState state,
            @Nullable Instant nextAttemptAt,
            @Nullable Integer status,
            @Nullable String error,
            long millis) {}

    /** Records attempts; one whose delivery was replayed or dropped meanwhile changes nothing. */
    static void record(Handle db, UUID webhook, List<Outcome> outcomes, Instant now) {
        PreparedBatch batch = db.prepareBatch("""
                update webhook_delivery
                set state = :state, attempts = attempts + 1, next_attempt_at = cast(:next as timestamptz),
                    last_attempt_at = :now, last_status = cast(:status as integer), last_error = :error,
                    last_millis = :millis
                where webhook_id = :id and position = :position and taken_at = :takenAt and state = 'PENDING'
                """);
        for (Outcome outcome : outcomes) {
            batch.bind("id", webhook)
                    .bind("position", outcome.due().position())
                    .bind("takenAt", outcome.due().takenAt())
                    .bind("state", outcome.state().name())
                    .bind("next", outcome.nextAttemptAt())
                    .bind("now", now)
                    .bind("status", outcome.status())
                    .bind("error", outcome.error())
                    .bind("millis", outcome.millis())
                    .add();
        }
        batch.execute();
    }

    static Optional<WebhookDelivery> find(Handle db, UUID webhook, long position) {
        return db.createQuery("select " + COLUMNS
                        + " from webhook_delivery d where d.webhook_id = :id and d.position = :position")
                .bind("id", webhook)
                .bind("position", position)
                .map(Rows.of(WebhookDelivery.class))
                .findOne();
    }

    /** Makes a delivery due now, with all its attempts. */
    static void retry(Handle db, UUID webhook, long position, Instant now) {
        db.createUpdate("""
                        update webhook_delivery
                        set state = 'PENDING', attempts = 0, next_attempt_at = :now, taken_at = :now
                        where webhook_id = :id and position = :position
                        """)
                .bind("id", webhook)
                .bind("position", position)
                .bind("now", now)
                .execute();
    }

    /** Makes all that is pending due now. */
    static void retryPending(Handle db, UUID webhook, Instant now) {
        db.createUpdate("""
                        update webhook_delivery set next_attempt_at = :now
                        where webhook_id = :id and state = 'PENDING' and next_attempt_at > :now
                        """).bind("id", webhook).bind("now", now).execute();
    }

    static void dropPending(Handle db, UUID webhook) {
        db.createUpdate("delete from webhook_delivery where webhook_id = :id and state = 'PENDING'")
                .bind("id", webhook)
                .execute();
    }

    /** Removes ended deliveries that were taken before a time, some of each webhook; returns how many. */
    static int removeEnded(Handle db, Instant before, int limit) {
        return db.createUpdate("""
                        delete from webhook_delivery d using webhook w cross join lateral (
                            select position from webhook_delivery
                            where webhook_id = w.id and state in ('DELIVERED', 'FAILED') and taken_at < :before
                            limit :limit) old
                        where d.webhook_id = w.id and d.position = old.position
                        """).bind("before", before).bind("limit", limit).execute();
    }
}
