package org.partnersuite.benchmarks.engagement;

import java.sql.Connection;
import java.sql.Date;
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

/** The limit of logging an activity: the same rows in the same tables, prepared statements one by one. */
public record LogByJdbc(SuiteUnderLoad suite, List<UUID> opportunities) implements Contestant {
    private static final String TOPIC = "engagement.activity.v1";

    @Override
    public String name() {
        return "JDBC";
    }

    @Override
    public Operation client(int client) throws SQLException {
        Connection db = suite.connect("engagement");
        db.setAutoCommit(false);
        return new Client(db, opportunities, client);
    }

    private static final class Client implements Operation {
        private final Connection db;
        private final List<UUID> opportunities;
        private final Accompanying accompanying;
        private final PreparedStatement opportunity;
        private final PreparedStatement activity;
        private int number;

        Client(Connection db, List<UUID> opportunities, int client) throws SQLException {
            this.db = db;
            this.opportunities = opportunities;
            this.number = client * 100_003;
            accompanying = new Accompanying(db, "activity", "logged", "POST %/activities");
            opportunity = db.prepareStatement("""
                    select o.id, o.account_id, o.stage, o.sponsor, o.technically_qualified_on
                    from opportunity o where o.id = ? for share""");
            activity = db.prepareStatement("""
                    insert into activity (id, version, opportunity_id, type, subject, source, counts_as_pilot, technical_seller,
                        team, planned_start, planned_end, status, committed_ours, committed_clients, created_at, updated_at,
                        account_id)
                    values (?, 1, ?, 'CUSTOM_DEMO', ?, 'TECH_SALES', false, ?, ?, ?, ?, 'PLANNED', '{}', '{}', ?, ?, ?)""");
        }

        @Override
        public void once() throws SQLException {
            int demo = number++;
            UUID id = Ids.next();
            UUID of = opportunities.get(Math.floorMod(demo, opportunities.size()));
            Instant now = Instant.now();
            opportunity.setObject(1, of);
            UUID account;
            try (ResultSet row = opportunity.executeQuery()) {
                row.next();
                account = row.getObject(2, UUID.class);
            }
            insert(id, of, account, demo, Timestamp.from(now));
            accompanying.writeAnswer(now);
            accompanying.writeAudit(id, now);
            accompanying.writeEvent(TOPIC, id, 1, Shapes.activityState(id, of, account, demo, now), now);
            db.commit();
        }

        private void insert(UUID id, UUID of, UUID account, int demo, Timestamp at) throws SQLException {
            activity.setObject(1, id);
            activity.setObject(2, of);
            activity.setString(3, "Benchmark demo " + demo);
            activity.setString(4, "seller." + demo % 50);
            activity.setArray(5, db.createArrayOf("text", new String[] {"specialist." + demo % 200}));
            activity.setDate(6, Date.valueOf(Shapes.closeDate(demo)));
            activity.setDate(7, Date.valueOf(Shapes.closeDate(demo)));
            activity.setTimestamp(8, at);
            activity.setTimestamp(9, at);
            activity.setObject(10, account);
            activity.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            accompanying.close();
            db.close();
        }
    }
}
