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
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;
import org.partnersuite.benchmarks.measure.Contestant;
import org.partnersuite.benchmarks.measure.Operation;

/** The limit of a stage move: lock, update, insert, and what accompanies it, one by one. */
public record MoveByJdbc(SuiteUnderLoad suite, int port, String token, List<UUID> accounts) implements Contestant {

    @Override
    public String name() {
        return "JDBC";
    }

    @Override
    public Operation client(int client) throws Exception {
        List<UUID> own = CreateOverHttp.some(port, token, accounts, MoveOverHttp.EACH);
        Connection db = suite.connect("engagement");
        db.setAutoCommit(false);
        return new Client(db, own);
    }

    private static final class Client implements Operation {
        private final Connection db;
        private final List<UUID> own;
        private final Accompanying accompanying;
        private final PreparedStatement lock;
        private final PreparedStatement update;
        private final PreparedStatement insert;
        private int number;

        Client(Connection db, List<UUID> own) throws SQLException {
            this.db = db;
            this.own = own;
            accompanying = new Accompanying(db, "opportunity", "moved", "POST %/stage-moves");
            lock = db.prepareStatement(
                    "select " + Columns.OPPORTUNITY + ", " + Columns.ACCOUNT
                            + " from opportunity o join account a on a.id = o.account_id where o.id = ? for no key update of o");
            update = db.prepareStatement("""
                    update opportunity set version = ?, stage = ?, stage_entered_at = ?, moves = ?, closed_on = null,
                           loss_reason = null, updated_at = ? where id = ?""");
            insert = db.prepareStatement("""
                    insert into opportunity_stage_move (opportunity_id, number, kind, from_stage, to_stage, at, by, reason,
                           seconds_in_previous_stage) values (?, ?, ?, ?, ?, ?, 'bench', 'Measured', 1)""");
        }

        @Override
        public void once() throws SQLException {
            UUID id = own.get(number % MoveOverHttp.EACH);
            int version = number++ / MoveOverHttp.EACH + 1;
            boolean there = version % 2 == 1;
            String from = there ? "ENGAGE" : "QUALIFY";
            String to = there ? "QUALIFY" : "ENGAGE";
            String kind = there ? "FORWARD" : "BACK";
            Instant now = Instant.now();
            lock.setObject(1, id);
            try (ResultSet row = lock.executeQuery()) {
                Columns.readAll(row);
            }
            update.setInt(1, version + 1);
            update.setString(2, to);
            update.setTimestamp(3, Timestamp.from(now));
            update.setInt(4, version + 1);
            update.setTimestamp(5, Timestamp.from(now));
            update.setObject(6, id);
            update.executeUpdate();
            insert.setObject(1, id);
            insert.setInt(2, version + 1);
            insert.setString(3, kind);
            insert.setString(4, from);
            insert.setString(5, to);
            insert.setTimestamp(6, Timestamp.from(now));
            insert.executeUpdate();
            accompanying.writeAnswer(now);
            accompanying.writeAudit(id, now);
            accompanying.writeEvent(
                    Shapes.STATE_TOPIC, id, version + 1, Shapes.state(id, version + 1, id, id, 1, to, now), now);
            accompanying.writeEvent(
                    Shapes.MOVE_TOPIC, id, version + 1, Shapes.move(id, version + 1, kind, from, to, now), now);
            db.commit();
        }

        @Override
        public void close() throws SQLException {
            accompanying.close();
            db.close();
        }
    }
}
