package org.partnersuite.benchmarks.machine;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/**
 * What accompanies a change, statement by statement: the stored response, the audit entry, the events. Answer and audit
 * have the size of real ones, taken from rows that the service has written.
 */
public final class Accompanying implements AutoCloseable {
    private final PreparedStatement answer;
    private final PreparedStatement audit;
    private final PreparedStatement event;
    private final String headers;
    private final byte[] body;
    private final String changes;
    private final String aggregate;
    private final String action;

    /** @param aggregate whose newest rows of this action are the model */
    public Accompanying(Connection db, String aggregate, String action, String route) throws SQLException {
        this.aggregate = aggregate;
        this.action = action;
        try (PreparedStatement model = db.prepareStatement("""
                select i.headers::text, i.body, a.changes::text
                from (select * from idempotency_key where route like ? order by created_at desc limit 1) i,
                     (select * from audit_entry where aggregate_type = ? and action = ?
                      order by id desc limit 1) a""")) {
            model.setString(1, route);
            model.setString(2, aggregate);
            model.setString(3, action);
            try (ResultSet row = model.executeQuery()) {
                row.next();
                headers = row.getString(1);
                body = row.getBytes(2);
                changes = row.getString(3);
            }
        }
        answer = db.prepareStatement("""
                insert into idempotency_key (caller, key, route, body_hash, status, headers, body, created_at)
                values ('bench/bench', ?, 'POST /v1/engagement/opportunities', ?, 201, ?::jsonb, ?, ?)""");
        audit = db.prepareStatement("""
                insert into audit_entry (at, subject, client, address, trace_id, aggregate_type, aggregate_id, action, changes)
                values (?, 'bench', 'bench', '127.0.0.1', '4bf92f3577b34da6a3ce929d0e0e4736', ?, ?, ?, ?::jsonb)""");
        event = db.prepareStatement("""
                insert into outbox (topic, key, event_id, event_type, event_time, traceparent, data, appended_at)
                values (?, ?, ?, ?, ?, '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', ?, ?)""");
    }

    public void writeAnswer(Instant now) throws SQLException {
        answer.setString(1, UUID.randomUUID().toString());
        answer.setBytes(2, new byte[32]);
        answer.setString(3, headers);
        answer.setBytes(4, body);
        answer.setTimestamp(5, Timestamp.from(now));
        answer.executeUpdate();
    }

    public void writeAudit(UUID id, Instant now) throws SQLException {
        audit.setTimestamp(1, Timestamp.from(now));
        audit.setString(2, aggregate);
        audit.setObject(3, id);
        audit.setString(4, action);
        audit.setString(5, changes);
        audit.executeUpdate();
    }

    public void writeEvent(String topic, UUID key, long number, String data, Instant now) throws SQLException {
        event.setString(1, topic);
        event.setString(2, key.toString());
        event.setString(3, key + ":" + number);
        event.setString(4, "org.partnersuite." + topic);
        event.setTimestamp(5, Timestamp.from(now));
        event.setBytes(6, data.getBytes(StandardCharsets.UTF_8));
        event.setTimestamp(7, Timestamp.from(now));
        event.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        answer.close();
        audit.close();
        event.close();
    }
}
