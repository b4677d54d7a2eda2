package org.partnersuite.platform.unitofwork;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.idempotency.IdempotentRequest;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.StoredResponse;

/**
 * Writes stored response, audit entries and events of a change in one round trip. It runs last in the transaction,
 * while the aggregates are locked, so that outbox ids increase in the order of versions.
 */
final class ChangeRecord {
    private static final Table<AuditEntry> AUDIT = Table.<AuditEntry>of("audit_entry", "id")
            .column("aggregate_type", "text", AuditEntry::aggregateType)
            .column("aggregate_id", "uuid", AuditEntry::aggregateId)
            .column("action", "text", AuditEntry::action)
            .column("changes", "jsonb", entry -> json(entry.changes()));

    private static final Table<OutgoingEvent> EVENT = Table.<OutgoingEvent>of("outbox", "id")
            .column("topic", "text", OutgoingEvent::topic)
            .column("key", "text", OutgoingEvent::key)
            .column("event_id", "text", OutgoingEvent::id)
            .column("event_type", "text", OutgoingEvent::type)
            .column("event_time", "timestamptz", OutgoingEvent::time)
            .column("data", "bytea", OutgoingEvent::data);

    /** The events get their ids in the order in which they are sent here. */
    private static final String SQL = """
            with answer as (
                insert into idempotency_key (caller, key, route, body_hash, status, headers, body, created_at)
                select ?::text, ?::text, ?::text, ?::bytea, ?::smallint, ?::jsonb, ?::bytea, ?::timestamptz
                where ?::boolean
            ), audit as (
                insert into audit_entry (at, subject, client, address, trace_id, %s)
                select ?::timestamptz, ?::text, ?::text, ?::text, ?::text, r.* from %s
            )
            insert into outbox (traceparent, appended_at, %s)
            select ?::text, ?::timestamptz, r.* from %s
            """.formatted(AUDIT.names(), AUDIT.rows(), EVENT.names(), EVENT.rows());

    private ChangeRecord() {}

    static void write(Handle db, Request request, @Nullable StoredResponse answer, Change change) {
        IdempotentRequest idempotency = answer == null ? null : request.idempotency();
        if (idempotency == null
                && change.auditEntries().isEmpty()
                && change.events().isEmpty()) {
            return;
        }
        Timestamp now = Timestamp.from(change.now());
        ColumnStatement in = new ColumnStatement(db, SQL);
        bindAnswer(in, idempotency, answer);
        in.value(now).value(idempotency != null);
        in.value(now)
                .value(request.caller().subject())
                .value(request.caller().client())
                .value(request.address())
                .value(request.trace().traceId());
        AUDIT.bind(in, change.auditEntries());
        in.value(request.trace().traceparent()).value(now);
        EVENT.bind(in, change.events());
        in.execute();
    }

    private static void bindAnswer(
            ColumnStatement in, @Nullable IdempotentRequest idempotency, @Nullable StoredResponse answer) {
        if (idempotency == null || answer == null) {
            for (int i = 0; i < 7; i++) {
                in.value(null);
            }
        } else {
            in.value(idempotency.caller())
                    .value(idempotency.key())
                    .value(idempotency.route())
                    .value(idempotency.bodyHash())
                    .value(answer.status())
                    .value(json(answer.headers()))
                    .value(answer.body());
        }
    }

    private static String json(Object value) {
        return new String(Json.write(value), StandardCharsets.UTF_8);
    }
}
