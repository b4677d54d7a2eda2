package org.partnersuite.platform.unitofwork.refusal;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.AuditEntry.FieldChange;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.list.ListDefinition;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Events set aside by the relay. The relay and admins move events of a key one at a time, under a lock of the table.
 */
final class RefusedEvents {
    static final RowMapper<RefusedEventView> ROW = (row, context) -> view(row);

    private static final String COLUMNS = "id, topic, key, event_id, reason, appended_at, refused_at";

    static final ListDefinition<RefusedEventView> LIST = ListDefinition.of(RefusedEventView.class)
            .select(COLUMNS)
            .from("outbox_refused")
            .code("topic", "topic", FILTER)
            .text("key", "key", FILTER)
            .instant("refusedAt", "refused_at", RANGE, SORT, NOT_NULL)
            .few()
            .sortedBy("refusedAt")
            .build();

    private RefusedEvents() {}

    static Optional<RefusedEventContent> find(Handle db, UUID id) {
        return db.createQuery("select " + COLUMNS + ", event_type, data from outbox_refused where id = :id")
                .bind("id", id)
                .map((row, context) -> content(row))
                .findOne();
    }

    /** Gives all events of its key back to the relay, at the places that they had. */
    static RefusalOutcome retry(Change change, UUID id) {
        RefusedEventView chosen = lock(change, id);
        int returned = change.db()
                .createUpdate("""
                    with gone as (delete from outbox_refused where topic = :topic and key = :key returning *)
                    insert into outbox (id, topic, key, event_id, event_type, event_time, traceparent, data,
                                        appended_at, logged)
                    select outbox_id, topic, key, event_id, event_type, event_time, traceparent, data, appended_at, true
                    from gone
                    """)
                .bind("topic", chosen.topic())
                .bind("key", chosen.key())
                .execute();
        audit(change, chosen, "retried", new FieldChange("refused", returned, 0));
        return new RefusalOutcome(chosen.topic(), chosen.key(), returned, 0);
    }

    /** Gives one event up; those behind it stay until they are retried. */
    static RefusalOutcome discard(Change change, UUID id, String because) {
        RefusedEventView chosen = lock(change, id);
        change.db()
                .createUpdate("delete from outbox_refused where id = :id")
                .bind("id", id)
                .execute();
        audit(change, chosen, "discarded", new FieldChange("reason", chosen.reason(), because));
        List<Integer> remaining = change.db()
                .createQuery("select count(*) from outbox_refused where topic = :topic and key = :key")
                .bind("topic", chosen.topic())
                .bind("key", chosen.key())
                .mapTo(Integer.class)
                .list();
        return new RefusalOutcome(chosen.topic(), chosen.key(), 0, remaining.getFirst());
    }

    private static RefusedEventView lock(Change change, UUID id) {
        change.db().execute("lock table outbox_refused in share row exclusive mode");
        return find(change.db(), id).orElseThrow(Problem::notFound).event();
    }

    private static void audit(Change change, RefusedEventView event, String action, FieldChange field) {
        change.audit(new AuditEntry("refused-event", event.id(), action, List.of(field)));
    }

    private static RefusedEventContent content(ResultSet row) throws SQLException {
        byte[] data = row.getBytes("data");
        return new RefusedEventContent(
                view(row), row.getString("event_type"), data == null ? null : new String(data, StandardCharsets.UTF_8));
    }

    private static RefusedEventView view(ResultSet row) throws SQLException {
        return new RefusedEventView(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("key"),
                row.getString("event_id"),
                row.getString("reason"),
                row.getObject("appended_at", OffsetDateTime.class).toInstant(),
                row.getObject("refused_at", OffsetDateTime.class).toInstant());
    }
}
