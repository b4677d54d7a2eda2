package org.partnersuite.platform.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.feed.FeedCursor;

/** How far a webhook has come in the feed of its service. It is no part of the webhook's version. */
@Schema(name = "WebhookProgress", description = "How far a webhook has come in the feed.")
record WebhookProgress(
        @Schema(
                description = "Cursor of the feed. All events up to it are delivered, given up, or not asked for.",
                examples = "AQAAAAAAAAAq")
        String cursor,

        @Schema(description = "Position of the event that was delivered last; kept for seven days.", examples = "42")
        @Nullable
        Long lastDeliveredPosition,

        @Nullable Instant lastDeliveredAt,

        @Schema(description = "Number of deliveries that wait, or are tried again.", examples = "0")
        int pending,

        @Schema(description = "Time of the oldest event that has yet to be delivered; absent when there is none.")
        @Nullable
        Instant waitingSince,

        @Schema(description = "Seconds since waitingSince; 0 when nothing waits.", examples = "0")
        long lagSeconds,

        @Schema(description = "Since when no delivery has succeeded; absent when the last one did.") @Nullable
        Instant failingSince,

        @Schema(description = "Until when the receiver wants no deliveries; absent when it did not say so.") @Nullable
        Instant holdUntil) {

    private static final String SQL = """
            select w.position, w.failing_since, w.hold_until, d.position as delivered, d.last_attempt_at as delivered_at,
                   p.pending, p.oldest,
                   least((select coalesce(e.event_time, q.taken_at)
                          from webhook_delivery q left join event_log e on e.position = q.position
                          where q.webhook_id = w.id and q.position = p.oldest),
                         (select e.event_time
                          from (select * from event_log where position > w.position order by position limit :scan) e
                          where (w.event_types = '{}' or e.event_type = any (w.event_types))
                            and (w.aggregate_ids = '{}' or e.key = any (w.aggregate_ids))
                          order by e.position limit 1)) as waiting_since
            from webhook w
            left join lateral (
                select position, last_attempt_at from webhook_delivery where webhook_id = w.id and state = 'DELIVERED'
                order by taken_at desc, position desc limit 1) d on true
            cross join lateral (
                select count(*) as pending, min(position) as oldest from webhook_delivery
                where webhook_id = w.id and state = 'PENDING') p
            where w.id = :id
            """;

    /** Of a webhook that there is. */
    static WebhookProgress of(Handle db, UUID webhook, Instant now) {
        return db.createQuery(SQL)
                .bind("id", webhook)
                .bind("scan", DeliveryStore.SCAN)
                .map((row, context) -> of(row, now))
                .one();
    }

    private static WebhookProgress of(ResultSet row, Instant now) throws SQLException {
        long position = row.getLong("position");
        Long oldest = row.getObject("oldest", Long.class);
        Instant waiting = instant(row, "waiting_since");
        return new WebhookProgress(
                new FeedCursor(oldest == null ? position : Math.min(position, oldest - 1)).text(),
                row.getObject("delivered", Long.class),
                instant(row, "delivered_at"),
                row.getInt("pending"),
                waiting,
                waiting == null ? 0 : Math.max(0, Duration.between(waiting, now).toSeconds()),
                instant(row, "failing_since"),
                instant(row, "hold_until"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
