package org.partnersuite.benchmarks.engagement;

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

/** The limit of raising a roadblock: the same rows in the same tables, prepared statements one by one. */
public record RaiseByJdbc(SuiteUnderLoad suite, List<UUID> opportunities) implements Contestant {
    private static final String TOPIC = "engagement.roadblock.v1";

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
        private final PreparedStatement roadblock;
        private int number;

        Client(Connection db, List<UUID> opportunities, int client) throws SQLException {
            this.db = db;
            this.opportunities = opportunities;
            this.number = client * 100_003;
            accompanying = new Accompanying(db, "roadblock", "raised", "POST %/roadblocks");
            opportunity = db.prepareStatement(
                    "select o.id, o.account_id, o.effective_geography from opportunity o where o.id = ? for share");
            roadblock = db.prepareStatement("""
                    insert into roadblock (id, version, opportunity_id, account_id, category, severity, description,
                        raised_by, raised_at, created_at, updated_at)
                    values (?, 1, ?, ?, 'DATA', 'HIGH', ?, 'bench', ?, ?, ?)""");
        }

        @Override
        public void once() throws SQLException {
            int raised = number++;
            UUID id = Ids.next();
            UUID of = opportunities.get(Math.floorMod(raised, opportunities.size()));
            Instant now = Instant.now();
            opportunity.setObject(1, of);
            UUID account;
            try (ResultSet row = opportunity.executeQuery()) {
                row.next();
                account = row.getObject(2, UUID.class);
            }
            insert(id, of, account, raised, Timestamp.from(now));
            accompanying.writeAnswer(now);
            accompanying.writeAudit(id, now);
            accompanying.writeEvent(TOPIC, id, 1, Shapes.roadblockState(id, of, account, raised, now), now);
            db.commit();
        }

        private void insert(UUID id, UUID of, UUID account, int raised, Timestamp at) throws SQLException {
            roadblock.setObject(1, id);
            roadblock.setObject(2, of);
            roadblock.setObject(3, account);
            roadblock.setString(4, Shapes.roadblockText(raised));
            roadblock.setTimestamp(5, at);
            roadblock.setTimestamp(6, at);
            roadblock.setTimestamp(7, at);
            roadblock.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            accompanying.close();
            db.close();
        }
    }
}
