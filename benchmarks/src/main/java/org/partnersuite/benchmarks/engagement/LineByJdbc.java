package org.partnersuite.benchmarks.engagement;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.partnersuite.benchmarks.machine.Accompanying;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;
import org.partnersuite.benchmarks.measure.Contestant;
import org.partnersuite.benchmarks.measure.Operation;

/** The limit of changing a line: lock, both rows, audit and event, one by one. A change by PATCH stores no answer. */
public record LineByJdbc(SuiteUnderLoad suite, int port, String token, List<UUID> accounts) implements Contestant {

    @Override
    public String name() {
        return "JDBC";
    }

    @Override
    public Operation client(int client) throws Exception {
        List<UUID> own = CreateOverHttp.some(port, token, accounts, LineOverHttp.EACH);
        Connection db = suite.connect("engagement");
        db.setAutoCommit(false);
        return new Client(db, own);
    }

    private static final class Client implements Operation {
        private final Connection db;
        private final List<UUID> own;
        private final Accompanying accompanying;
        private final PreparedStatement lock;
        private final PreparedStatement opportunity;
        private final PreparedStatement line;
        private int number;

        Client(Connection db, List<UUID> own) throws SQLException {
            this.db = db;
            this.own = own;
            accompanying = new Accompanying(db, "opportunity", "revised", "POST %/opportunities");
            lock = db.prepareStatement(
                    "select " + Columns.OPPORTUNITY + ", " + Columns.ACCOUNT
                            + " from opportunity o join account a on a.id = o.account_id where o.id = ? for no key update of o");
            opportunity = db.prepareStatement(
                    "update opportunity set version = ?, amount = ?, offerings = '{watsonx.ai}', updated_at = ? where id = ?");
            line = db.prepareStatement("update opportunity_line set amount = ? where opportunity_id = ?");
        }

        @Override
        public void once() throws SQLException {
            UUID id = own.get(number % LineOverHttp.EACH);
            int version = number / LineOverHttp.EACH + 2;
            number++;
            Instant now = Instant.now();
            BigDecimal amount = BigDecimal.valueOf(500_000 + number);
            lock.setObject(1, id);
            try (ResultSet row = lock.executeQuery()) {
                Columns.readAll(row);
            }
            opportunity.setInt(1, version);
            opportunity.setBigDecimal(2, amount);
            opportunity.setTimestamp(3, Timestamp.from(now));
            opportunity.setObject(4, id);
            opportunity.executeUpdate();
            line.setBigDecimal(1, amount);
            line.setObject(2, id);
            line.executeUpdate();
            accompanying.writeAudit(id, now);
            accompanying.writeEvent(
                    Shapes.STATE_TOPIC, id, version, Shapes.state(id, version, id, id, 1, "ENGAGE", now), now);
            db.commit();
        }

        @Override
        public void close() throws SQLException {
            accompanying.close();
            db.close();
        }
    }
}
