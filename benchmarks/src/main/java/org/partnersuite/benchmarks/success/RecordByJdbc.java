package org.partnersuite.benchmarks.success;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.partnersuite.benchmarks.machine.Accompanying;
import org.partnersuite.benchmarks.machine.Ids;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;
import org.partnersuite.benchmarks.measure.Contestant;
import org.partnersuite.benchmarks.measure.Operation;

/** The limit of recording a touch: the same rows in the same tables, prepared statements one by one. */
public record RecordByJdbc(SuiteUnderLoad suite, List<UUID> customers) implements Contestant {
    private static final String TOPIC = "customer-success.interaction.v1";

    @Override
    public String name() {
        return "JDBC";
    }

    @Override
    public Operation client(int client) throws SQLException {
        Connection db = suite.connect("customer_success");
        db.setAutoCommit(false);
        return new Client(db, customers, client);
    }

    private static final class Client implements Operation {
        private final Connection db;
        private final List<UUID> customers;
        private final Accompanying accompanying;
        private final PreparedStatement customer;
        private final PreparedStatement touch;
        private final PreparedStatement newest;
        private int number;

        Client(Connection db, List<UUID> customers, int client) throws SQLException {
            this.db = db;
            this.customers = customers;
            this.number = client * 100_003;
            accompanying = new Accompanying(db, "interaction", "recorded", "POST %/interactions");
            customer = db.prepareStatement("select id from customer where id = ?");
            touch = db.prepareStatement("""
                    insert into interaction (id, version, customer_id, type, occurred_at, held, person, subject,
                        stakeholder_ids, cancelled, created_at, updated_at)
                    values (?, 1, ?, 'CALL', ?, true, ?, ?, '[]', false, ?, ?)""");
            newest = db.prepareStatement("""
                    insert into customer_touch as known (customer_id, last_on) values (?, ?::date)
                    on conflict (customer_id) do update set last_on = excluded.last_on
                    where known.last_on is distinct from excluded.last_on""");
        }

        @Override
        public void once() throws SQLException {
            int call = number++;
            UUID id = Ids.next();
            UUID of = RecordOverHttp.customer(customers, call);
            Instant now = Instant.now();
            customer.setObject(1, of);
            try (ResultSet row = customer.executeQuery()) {
                row.next();
            }
            insert(id, of, call, Timestamp.from(now));
            newest.setObject(1, of);
            newest.setString(2, RecordOverHttp.OCCURRED);
            newest.executeUpdate();
            accompanying.writeAnswer(now);
            accompanying.writeAudit(id, now);
            accompanying.writeEvent(TOPIC, id, 1, state(id, of, call, now), now);
            db.commit();
        }

        private void insert(UUID id, UUID of, int call, Timestamp at) throws SQLException {
            touch.setObject(1, id);
            touch.setObject(2, of);
            touch.setTimestamp(3, Timestamp.from(Instant.parse(RecordOverHttp.OCCURRED)));
            touch.setString(4, RecordOverHttp.person(call));
            touch.setString(5, RecordOverHttp.subject(call));
            touch.setTimestamp(6, at);
            touch.setTimestamp(7, at);
            touch.executeUpdate();
        }

        private static String state(UUID id, UUID of, int call, Instant now) {
            return """
                    {"id":"%s","version":1,"customerId":"%s","type":"CALL","occurredAt":"%s","held":true,"person":"%s",\
                    "cancelled":false,"createdAt":"%s","updatedAt":"%s"}""".formatted(id, of, RecordOverHttp.OCCURRED, RecordOverHttp.person(call), now, now);
        }

        @Override
        public void close() throws SQLException {
            accompanying.close();
            db.close();
        }
    }
}
