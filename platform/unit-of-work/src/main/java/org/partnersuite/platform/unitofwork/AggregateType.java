package org.partnersuite.platform.unitofwork;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.rest.Json;

/**
 * A type of aggregate: how its changes enter histories and its states become events.
 *
 * @param name as histories and re-emission name it, such as {@code roadblock}
 * @param topic such as {@code engagement.roadblock.v1}; the type of its events follows from it
 * @param event the data of the event
 * @param audited the fields whose changes the history shows, in the spelling of the API
 */
public record AggregateType<A extends Aggregate>(
        String name, String topic, Function<A, ?> event, Function<A, ?> audited) {

    /** The table of its rows. */
    public String table() {
        return name.replace('-', '_');
    }

    /** CloudEvents {@code type}. */
    public String eventType() {
        int service = topic.indexOf('.');
        return "org.partnersuite." + topic.substring(0, service).replace("-", "") + topic.substring(service);
    }

    /** The aggregate as it is, as an event. */
    public OutgoingEvent state(A aggregate) {
        return OutgoingEvent.state(
                topic,
                eventType(),
                aggregate.id(),
                aggregate.version(),
                aggregate.updatedAt(),
                Json.write(event.apply(aggregate)));
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

    /** @param reason why, where a change has one that the aggregate does not keep */
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
        change.event(new OutgoingEvent(
                topic,
                eventType(),
                aggregate.id(),
                aggregate.id() + ":" + (aggregate.version() + 1),
                change.now(),
                null));
    }

    /** An entry of the history; null stands for an aggregate that is not there yet, or no more. */
    public AuditEntry entry(String action, A aggregate, @Nullable ObjectNode before, @Nullable ObjectNode now) {
        return new AuditEntry(name, aggregate.id(), action, FieldChanges.between(before, now));
    }

    public static ObjectNode withReason(ObjectNode now, @Nullable String reason) {
        return reason == null ? now : now.deepCopy().put("reason", reason);
    }
}
