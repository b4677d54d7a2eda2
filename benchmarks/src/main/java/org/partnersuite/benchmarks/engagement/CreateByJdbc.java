package org.partnersuite.benchmarks.engagement;

import java.math.BigDecimal;
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

/** The limit of creating: the same rows in the same tables, prepared statements one by one, no HTTP, no service. */
public record CreateByJdbc(SuiteUnderLoad suite, List<UUID> accounts) implements Contestant {

    @Override
    public String name() {
        return "JDBC";
    }

    @Override
    public Operation client(int client) throws SQLException {
        Connection db = suite.connect("engagement");
        db.setAutoCommit(false);
        return new Client(db, accounts, client);
    }

    private static final class Client implements Operation {
        private final Connection db;
        private final List<UUID> accounts;
        private final Accompanying accompanying;
        private final PreparedStatement account;
        private final PreparedStatement opportunity;
        private final PreparedStatement line;
        private final PreparedStatement move;
        private int number;

        Client(Connection db, List<UUID> accounts, int client) throws SQLException {
            this.db = db;
            this.accounts = accounts;
            this.number = client * 100_003;
            accompanying = new Accompanying(db, "opportunity", "created", "POST %/opportunities");
            account = db.prepareStatement("select * from account where id = ?");
            opportunity = db.prepareStatement("""
                    insert into opportunity (id, version, account_id, name, geography, market, stage, stage_entered_at, moves,
                        engaged_on, close_date, owner, lead_organisation, origin, currency, amount, offerings,
                        strategy_codes, use_cases, team_people, team_roles, imported, created_at, updated_at)
                    values (?, 1, ?, ?, 'Americas', 'East', 'ENGAGE', ?, 1, '2026-02-03', ?, ?, 'TECHNOLOGY',
                        'FACE_TO_FACE', 'USD', ?, ?, '{ITSPATCH}', '{wx_Talent}', '{}', '{}', false, ?, ?)""");
            line = db.prepareStatement("""
                    insert into opportunity_line (id, opportunity_id, position, offering, family, quantity, amount)
                    values (?, ?, 0, ?, 'SAAS', 1, ?)""");
            move = db.prepareStatement("""
                    insert into opportunity_stage_move (opportunity_id, number, kind, to_stage, at, by, evidence_code, evidence_on)
                    values (?, 1, 'CREATED', 'ENGAGE', ?, 'bench', 'CLIENT_AGREED_TO_BRIEFING', '2026-02-03')""");
        }

        @Override
        public void once() throws SQLException {
            int deal = number++;
            UUID id = Ids.next();
            UUID lineId = Ids.next();
            UUID client = accounts.get(Math.floorMod(deal, accounts.size()));
            Instant now = Instant.now();
            account.setObject(1, client);
            try (ResultSet row = account.executeQuery()) {
                row.next();
            }
            insert(deal, id, client, lineId, now);
            accompanying.writeAnswer(now);
            accompanying.writeAudit(id, now);
            accompanying.writeEvent(
                    Shapes.STATE_TOPIC, id, 1, Shapes.state(id, 1, client, lineId, deal, "ENGAGE", now), now);
            accompanying.writeEvent(
                    Shapes.MOVE_TOPIC, id, 1, Shapes.move(id, 1, "CREATED", "ENGAGE", "ENGAGE", now), now);
            db.commit();
        }

        private void insert(int deal, UUID id, UUID client, UUID lineId, Instant now) throws SQLException {
            Timestamp at = Timestamp.from(now);
            BigDecimal amount = BigDecimal.valueOf(Shapes.amount(deal));
            opportunity.setObject(1, id);
            opportunity.setObject(2, client);
            opportunity.setString(3, "Benchmark deal " + deal);
            opportunity.setTimestamp(4, at);
            opportunity.setDate(5, Date.valueOf(Shapes.closeDate(deal)));
            opportunity.setString(6, "seller." + deal % 50);
            opportunity.setBigDecimal(7, amount);
            opportunity.setArray(8, db.createArrayOf("text", new String[] {Shapes.offering(deal)}));
            opportunity.setTimestamp(9, at);
            opportunity.setTimestamp(10, at);
            opportunity.executeUpdate();
            line.setObject(1, lineId);
            line.setObject(2, id);
            line.setString(3, Shapes.offering(deal));
            line.setBigDecimal(4, amount);
            line.executeUpdate();
            move.setObject(1, id);
            move.setTimestamp(2, at);
            move.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            accompanying.close();
            db.close();
        }
    }
}
