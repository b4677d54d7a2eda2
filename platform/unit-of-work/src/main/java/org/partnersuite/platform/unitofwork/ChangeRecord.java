package org.partnersuite.platform.unitofwork;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.idempotency.IdempotentRequest;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Answer;
import org.partnersuite.platform.rest.Json;

/**
 * Writes what accompanies a change in one round trip: the stored answer, the audit entries and the events. It runs last
 * in the transaction, when the aggregates are locked, so that the outbox ids rise in the order of their versions.
 */
final class ChangeRecord {
    private static final String SQL = """
            with answer as (
                insert into idempotency_key (caller, key, route, body_hash, status, headers, body, created_at)
                select ?::text, ?::text, ?::text, ?::bytea, ?::smallint, ?::jsonb, ?::bytea, ?::timestamptz
                where ?::boolean
            ), audit as (
                insert into audit_entry
                       (at, subject, client, address, trace_id, aggregate_type, aggregate_id, action, changes)
                select ?::timestamptz, ?::text, ?::text, ?::text, ?::text, a.type, a.id, a.action, a.changes::jsonb
                from unnest(?::text[], ?::uuid[], ?::text[], ?::text[]) as a (type, id, action, changes)
            )
            insert into outbox (topic, key, event_id, event_type, event_time, traceparent, data, appended_at)
            select e.topic, e.key, e.id, e.type, e.time::timestamptz, ?::text, e.data, ?::timestamptz
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[])
                 with ordinality as e (topic, key, id, type, time, data, position)
            order by e.position
            """;

    private ChangeRecord() {}

    static void write(Handle db, Request request, @Nullable Answer answer, Change change) {
        IdempotentRequest idempotency = answer == null ? null : request.idempotency();
        if (idempotency == null
                && change.auditEntries().isEmpty()
                && change.events().isEmpty()) {
            return;
        }
        try (PreparedStatement statement = db.getConnection().prepareStatement(SQL)) {
            Parameters in = new Parameters(statement);
            bindAnswer(in, idempotency, answer, change);
            bindAudit(in, request, change);
            bindEvents(in, request, change);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    private static void bindAnswer(
            Parameters in, @Nullable IdempotentRequest idempotency, @Nullable Answer answer, Change change)
            throws SQLException {
        if (idempotency == null || answer == null) {
            in.addNulls(7);
        } else {
            in.add(idempotency.caller());
            in.add(idempotency.key());
            in.add(idempotency.route());
            in.add(idempotency.bodyHash());
            in.add(answer.status());
            in.add(new String(Json.write(answer.headers()), StandardCharsets.UTF_8));
            in.add(answer.body());
        }
        in.add(Timestamp.from(change.now()));
        in.add(idempotency != null);
    }

    private static void bindAudit(Parameters in, Request request, Change change) throws SQLException {
        in.add(Timestamp.from(change.now()));
        in.add(request.caller().subject());
        in.add(request.caller().client());
        in.add(request.address());
        in.add(request.trace().traceId());
        List<AuditEntry> entries = change.auditEntries();
        in.addArray("text", String[]::new, entries, AuditEntry::aggregateType);
        in.addArray("uuid", UUID[]::new, entries, AuditEntry::aggregateId);
        in.addArray("text", String[]::new, entries, AuditEntry::action);
        in.addArray("text", String[]::new, entries, e -> new String(Json.write(e.changes()), StandardCharsets.UTF_8));
    }

    private static void bindEvents(Parameters in, Request request, Change change) throws SQLException {
        in.add(request.trace().traceparent());
        in.add(Timestamp.from(change.now()));
        List<OutgoingEvent> events = change.events();
        in.addArray("text", String[]::new, events, OutgoingEvent::topic);
        in.addArray("text", String[]::new, events, e -> e.key().toString());
        in.addArray("text", String[]::new, events, OutgoingEvent::id);
        in.addArray("text", String[]::new, events, OutgoingEvent::type);
        in.addArray("text", String[]::new, events, e -> e.time().toString());
        in.addArray("bytea", byte[][]::new, events, OutgoingEvent::data);
    }

    /** Positional parameters, filled in order. */
    private static final class Parameters {
        private final PreparedStatement statement;
        private final Connection connection;
        private int position;

        Parameters(PreparedStatement statement) throws SQLException {
            this.statement = statement;
            this.connection = statement.getConnection();
        }

        void add(@Nullable Object value) throws SQLException {
            statement.setObject(++position, value);
        }

        void addNulls(int count) throws SQLException {
            for (int i = 0; i < count; i++) {
                statement.setObject(++position, null);
            }
        }

        <T, C> void addArray(String type, IntFunction<C[]> array, List<T> rows, Function<T, @Nullable C> column)
                throws SQLException {
            Object[] values = rows.stream().map(column).toArray(array);
            statement.setArray(++position, connection.createArrayOf(type, values));
        }
    }
}
