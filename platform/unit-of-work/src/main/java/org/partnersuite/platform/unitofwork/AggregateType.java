package org.partnersuite.platform.unitofwork;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;

/**
 * A type of aggregate: defines its history and its events.
 *
 * @param name used by histories and re-emission, such as {@code roadblock}
 * @param topic such as {@code engagement.roadblock.v1}
 * @param event the data of the event
 * @param audited the fields whose changes the history shows, named as in the API
 * @param table of its rows
 * @param key the column of its ids
 * @param columns that it is read from, of its table {@code t}
 */
public record AggregateType<A extends Aggregate>(
        String name,
        String topic,
        Function<A, ?> event,
        Function<A, ?> audited,
        String table,
        String key,
        String columns) {

    /** Of the table that has its name. */
    public AggregateType(String name, String topic, Function<A, ?> event, Function<A, ?> audited) {
        this(name, topic, event, audited, name.replace('-', '_'), "id", "t.*");
    }

    /** Of a table of another name. */
    public AggregateType(
            String name, String topic, Function<A, ?> event, Function<A, ?> audited, String table, String key) {
        this(name, topic, event, audited, table, key, key.equals("id") ? "t.*" : "t.*, t." + key + " as id");
    }

    /** A type whose history shows the fields of its events, except version and timestamps. */
    public static <A extends Aggregate> AggregateType<A> of(String name, String topic, Function<A, ?> event) {
        return new AggregateType<>(name, topic, event, aggregate -> Json.mapper()
                .<ObjectNode>valueToTree(event.apply(aggregate))
                .without(List.of("version", "createdAt", "updatedAt")));
    }

    /** The same, read from one more column; it may refer to the row as {@code t}. */
    public AggregateType<A> readWith(String column) {
        return new AggregateType<>(name, topic, event, audited, table, key, columns + ", " + column);
    }

    /** SQL that reads all rows {@code t}, each with its {@code id}; a condition may follow. */
    public String select() {
        return "select " + columns + " from " + table + " t";
    }

    /**
     * The aggregate if the caller may read it under row-level security.
     *
     * @throws Problem 404
     */
    public A get(Handle db, Class<A> row, UUID id) {
        return db.createQuery(select() + " where t." + key + " = :id")
                .bind("id", id)
                .map(Rows.of(row))
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    boolean exists(Handle db, UUID id) {
        return db.createQuery("select exists (select from " + table + " where " + key + " = :id)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
    }

    /**
     * The id of the aggregate with an external id, for a change that locks it next.
     *
     * @throws Problem 404
     */
    public UUID idOf(Change change, ExternalId key) {
        return withKey(change.db(), "select t." + this.key + " from " + table + " t", key)
                .mapTo(UUID.class)
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    Query withKey(Handle db, String select, ExternalId key) {
        return db.createQuery(select + " where t.external_source = :source and t.external_id = :externalId")
                .bind("source", key.source())
                .bind("externalId", key.id());
    }

    /** The aggregate as it is, as an event. */
    public OutgoingEvent state(A aggregate) {
        return OutgoingEvent.state(
                topic, aggregate.id(), aggregate.version(), aggregate.updatedAt(), Json.write(event.apply(aggregate)));
    }

    /** The audited fields as they are. */
    public ObjectNode audited(A aggregate) {
        return Json.mapper().valueToTree(audited.apply(aggregate));
    }

    /** Records that an aggregate was created. */
    public void created(Change change, String action, A aggregate) {
        record(change, action, aggregate, null, audited(aggregate));
    }

    /** Records that an aggregate was changed. */
    public void changed(Change change, String action, A before, A after) {
        changed(change, action, before, after, null);
    }

    /** @param reason reason of the change, if the aggregate does not store it */
    public void changed(Change change, String action, A before, A after, @Nullable String reason) {
        record(change, action, after, audited(before), withReason(audited(after), reason));
    }

    /** @param before null for an aggregate that was created */
    public void record(Change change, String action, A aggregate, @Nullable ObjectNode before, ObjectNode now) {
        change.audit(entry(action, aggregate, before, now));
        change.event(state(aggregate));
    }

    /** Records that an aggregate was removed; its topic gets a tombstone, numbered after its last version. */
    public void recordDeletion(Change change, String action, A aggregate, ObjectNode before) {
        change.audit(entry(action, aggregate, before, null));
        change.event(OutgoingEvent.tombstone(topic, aggregate.id(), aggregate.version() + 1, change.now()));
    }

    /** An entry of the history; null stands for an aggregate before its creation or after its deletion. */
    public AuditEntry entry(String action, A aggregate, @Nullable ObjectNode before, @Nullable ObjectNode now) {
        return new AuditEntry(name, aggregate.id(), action, FieldChanges.between(before, now));
    }

    public static ObjectNode withReason(ObjectNode now, @Nullable String reason) {
        return reason == null ? now : now.deepCopy().put("reason", reason);
    }
}
