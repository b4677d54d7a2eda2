package org.partnersuite.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.StorableText;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.unitofwork.Ids;

/** Parked records: those that could not be applied, and those that wait behind them. */
final class ParkedEvents {
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    record Parked(
            UUID id,
            String projection,
            Delivery delivery,
            String reason,
            int attempts,
            Instant parkedAt,
            @Nullable Instant triedAt) {}

    private ParkedEvents() {}

    static void park(Handle db, String projection, Delivery delivery, String reason, int attempts, Instant now) {
        db.createUpdate("""
                        insert into inbox_parked (id, projection, topic, partition, record_offset, key, headers, data,
                                                  reason, attempts, parked_at, tried_at)
                        values (:id, :projection, :topic, :partition, :offset, :key, :headers::jsonb, :data,
                                :reason, :attempts, :now, case when :attempts > 0 then :now::timestamptz end)
                        """)
                .bind("id", Ids.next())
                .bind("projection", projection)
                .bind("topic", delivery.topic())
                .bind("partition", delivery.partition())
                .bind("offset", delivery.offset())
                .bind("key", delivery.key())
                .bind("headers", new String(Json.write(delivery.headers()), StandardCharsets.UTF_8))
                .bind("data", delivery.data())
                .bind("reason", reason)
                .bind("attempts", attempts)
                .bind("now", now)
                .execute();
    }

    static Set<String> keys(Handle db, String projection, String topic, int partition) {
        return new HashSet<>(db.createQuery("""
                        select distinct key from inbox_parked
                        where projection = :projection and topic = :topic and partition = :partition
                        """)
                .bind("projection", projection)
                .bind("topic", topic)
                .bind("partition", partition)
                .mapTo(String.class)
                .list());
    }

    static Optional<Parked> find(Handle db, UUID id) {
        return db.createQuery("select * from inbox_parked where id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** All that is parked of one key, in the order in which it must be applied. */
    static List<Parked> ofKey(Handle db, String projection, String topic, String key) {
        return db.createQuery("""
                        select * from inbox_parked
                        where projection = :projection and topic = :topic and key = :key order by record_offset
                        """)
                .bind("projection", projection)
                .bind("topic", topic)
                .bind("key", key)
                .map((row, context) -> read(row))
                .list();
    }

    static void triedInVain(Handle db, UUID id, String reason, Instant now) {
        db.createUpdate("""
                        update inbox_parked set attempts = attempts + 1, reason = :reason, tried_at = :now
                        where id = :id
                        """)
                .bind("reason", reason)
                .bind("now", now)
                .bind("id", id)
                .execute();
    }

    static void delete(Handle db, UUID id) {
        db.createUpdate("delete from inbox_parked where id = :id")
                .bind("id", id)
                .execute();
    }

    static void forget(Handle db, String projection) {
        db.createUpdate("delete from inbox_parked where projection = :projection")
                .bind("projection", projection)
                .execute();
    }

    static String reasonOf(RuntimeException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof UnreadableEvent)) {
            cause = cause.getCause();
        }
        return StorableText.of(cause.getClass().getSimpleName() + ": " + cause.getMessage(), TextBounds.REASON);
    }

    static Parked read(ResultSet row) throws SQLException {
        Delivery delivery = new Delivery(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getString("key"),
                headers(row.getString("headers")),
                row.getBytes("data"));
        return new Parked(
                row.getObject("id", UUID.class),
                row.getString("projection"),
                delivery,
                row.getString("reason"),
                row.getInt("attempts"),
                instant(row, "parked_at"),
                instantIfAny(row, "tried_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantIfAny(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Map<String, String> headers(String json) {
        try {
            return Json.mapper().readValue(json, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the column holds only what park() wrote", e);
        }
    }
}
