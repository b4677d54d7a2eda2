package org.partnersuite.benchmarks.engagement;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnersuite.benchmarks.machine.Ids;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;

/** The limit of bulk: one client, a thousand rows a transaction by {@code unnest}, with audit and events. */
public final class BulkByJdbc {
    private static final int CHUNK = 1_000;
    private static final String OPPORTUNITIES = """
            insert into opportunity (id, version, account_id, external_source, external_id, name, geography, market, stage,
                stage_entered_at, moves, engaged_on, close_date, closed_on, loss_reason, owner, lead_organisation, origin,
                currency, amount, offerings, strategy_codes, use_cases, team_people, team_roles, imported, created_at,
                updated_at)
            select r.id, 1, r.account, 'bench-limit', r.external_id, r.name, 'Americas', 'East', r.stage, ?, 1, '2024-06-01',
                r.close_date, r.closed_on, r.loss_reason, r.owner, 'TECHNOLOGY', 'FACE_TO_FACE', 'USD', r.amount,
                array[r.offering], '{}', '{wx_Talent}', '{}', '{}', true, ?, ?
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[], ?::text[], ?::text[],
                        ?::numeric[], ?::text[])
                as r (id, account, external_id, name, stage, close_date, closed_on, loss_reason, owner, amount,
                      offering)""";
    private static final String LINES = """
            insert into opportunity_line (id, opportunity_id, position, offering, family, quantity, amount)
            select r.id, r.opportunity, 0, r.offering, 'SAAS', 1, r.amount
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::numeric[]) as r (id, opportunity, offering, amount)""";
    private static final String MOVES = """
            insert into opportunity_stage_move (opportunity_id, number, kind, to_stage, at, by)
            select r.id, 1, 'IMPORTED', 'ENGAGE', ?, 'bench' from unnest(?::uuid[]) as r (id)""";
    private static final String AUDIT = """
            insert into audit_entry (at, subject, client, aggregate_type, aggregate_id, action, changes)
            select ?, 'bench', 'bench', 'opportunity', r.id, 'imported', ?::jsonb from unnest(?::uuid[]) as r (id)""";
    private static final String EVENTS = """
            insert into outbox (topic, key, event_id, event_type, event_time, data, appended_at)
            select r.topic, r.key, r.key || ':1', 'org.partnersuite.' || r.topic, ?, r.data, ?
            from unnest(?::text[], ?::text[], ?::bytea[]) as r (topic, key, data)""";

    private final List<UUID> accounts;
    private final Connection db;
    private final String changes;

    public BulkByJdbc(SuiteUnderLoad suite, List<UUID> accounts) throws SQLException {
        this.accounts = accounts;
        this.db = suite.connect("engagement");
        db.setAutoCommit(false);
        try (PreparedStatement model = db.prepareStatement("""
                        select changes::text from audit_entry where aggregate_type = 'opportunity' and action = 'imported'
                        order by id desc limit 1""");
                ResultSet row = model.executeQuery()) {
            changes = row.next() ? row.getString(1) : "[]";
        }
    }

    /** Rows a second. */
    public double run(int first, int count) throws SQLException {
        long begin = System.nanoTime();
        for (int start = first; start < first + count; start += CHUNK) {
            commit(start, CHUNK);
        }
        return count / ((System.nanoTime() - begin) / 1e9);
    }

    /**
     * One transaction.
     *
     * @return the ids of its opportunities
     */
    public UUID[] commit(int first, int count) throws SQLException {
        UUID[] ids = insert(first, count);
        db.commit();
        return ids;
    }

    private UUID[] insert(int first, int count) throws SQLException {
        UUID[] ids = new UUID[count];
        UUID[] lines = new UUID[count];
        UUID[] ofAccounts = new UUID[count];
        String[] externalIds = new String[count];
        String[] names = new String[count];
        String[] stages = new String[count];
        LocalDate[] closedOn = new LocalDate[count];
        String[] lossReasons = new String[count];
        LocalDate[] closeDates = new LocalDate[count];
        String[] owners = new String[count];
        BigDecimal[] amounts = new BigDecimal[count];
        String[] offerings = new String[count];
        String[] topics = new String[2 * count];
        String[] keys = new String[2 * count];
        byte[][] data = new byte[2 * count][];
        Instant now = Instant.now();
        for (int i = 0; i < count; i++) {
            int deal = first + i;
            ids[i] = Ids.next();
            lines[i] = Ids.next();
            ofAccounts[i] = accounts.get(Math.floorMod(deal, accounts.size()));
            externalIds[i] = "L-" + deal;
            names[i] = "Seeded deal " + deal;
            Shapes.Ending ending = Shapes.ending(deal);
            stages[i] = ending.stage();
            closedOn[i] = ending.closedOn();
            lossReasons[i] = ending.lossReason();
            closeDates[i] = ending.closedOn() == null ? Shapes.closeDate(deal) : null;
            owners[i] = "seller." + deal % 50;
            amounts[i] = BigDecimal.valueOf(Shapes.amount(deal));
            offerings[i] = Shapes.offering(deal);
            topics[2 * i] = Shapes.STATE_TOPIC;
            topics[2 * i + 1] = Shapes.MOVE_TOPIC;
            keys[2 * i] = ids[i].toString();
            keys[2 * i + 1] = keys[2 * i];
            data[2 * i] = Shapes.state(ids[i], 1, ofAccounts[i], lines[i], deal, "ENGAGE", now)
                    .getBytes(StandardCharsets.UTF_8);
            data[2 * i + 1] =
                    Shapes.move(ids[i], 1, "IMPORTED", "ENGAGE", "ENGAGE", now).getBytes(StandardCharsets.UTF_8);
        }
        Timestamp at = Timestamp.from(now);
        execute(
                OPPORTUNITIES,
                at,
                at,
                at,
                ids,
                ofAccounts,
                externalIds,
                names,
                stages,
                closeDates,
                closedOn,
                lossReasons,
                owners,
                amounts,
                offerings);
        execute(LINES, lines, ids, offerings, amounts);
        execute(MOVES, at, ids);
        execute(AUDIT, at, changes, ids);
        execute(EVENTS, at, at, topics, keys, data);
        return ids;
    }

    private void execute(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                Object parameter = parameters[i];
                if (parameter instanceof Object[] array) {
                    statement.setArray(i + 1, db.createArrayOf(type(array), array));
                } else {
                    statement.setObject(i + 1, parameter);
                }
            }
            statement.executeUpdate();
        }
    }

    private static String type(Object[] array) {
        return switch (array) {
            case UUID[] ids -> "uuid";
            case String[] texts -> "text";
            case BigDecimal[] numbers -> "numeric";
            case LocalDate[] days -> "date";
            default -> "bytea";
        };
    }
}
