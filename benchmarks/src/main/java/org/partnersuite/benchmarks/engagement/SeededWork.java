package org.partnersuite.benchmarks.engagement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;

/** Five activities on every opportunity, and now and then a roadblock, written by SQL: no API takes millions of them. */
public record SeededWork(SuiteUnderLoad suite) {
    private static final String OWN = """
            from (select o.*, row_number() over (order by o.id) as n from opportunity o
                  where not exists (select from activity a where a.opportunity_id = o.id) order by o.id limit ?) o
            """;
    private static final String ACTIVITIES = """
            insert into activity (id, version, opportunity_id, account_id, type, workshop_kind, subject, source, counts_as_pilot, l30,
                technical_seller, team, planned_start, planned_end, actual_start, actual_end, status, outcome,
                committed_ours, committed_clients, created_at, updated_at)
            select uuidv7(), 1, o.id, o.account_id, t.type, case t.type when 'WORKSHOP' then 'DESIGN_THINKING' end, 'Seeded work ' || k,
                   t.source, t.type in ('PROOF_OF_VALUE', 'MVP') and t.source = 'CLIENT_ENGINEERING', '30AX6',
                   'seller.' || (o.n + k) % 50, array ['person.' || (o.n * 5 + k) % 20000], d.day, d.day + 3,
                   case when t.state > 0 then d.day + 1 end, case when t.state > 1 then d.day + 4 end,
                   (array ['PLANNED', 'IN_PROGRESS', 'COMPLETED', 'COMPLETED'])[t.state + 1],
                   case t.state when 2 then 'PROGRESSED' when 3 then 'NOT_PROGRESSED' end, '{}', '{}',
                   o.created_at, o.updated_at
            """ + OWN + """
            cross join generate_series(1, 5) k
            cross join lateral (select
                (array ['CLIENT_BRIEFING', 'CUSTOM_DEMO', 'TECHNICAL_ARCHITECTURE', 'WORKSHOP', 'PROOF_OF_VALUE', 'MVP'])
                    [1 + (o.n + k) % 6] as type,
                case when (o.n + k) % 3 = 0 then 'CLIENT_ENGINEERING' else 'TECH_SALES' end as source,
                (o.n * 7 + k) % 4 as state) t
            cross join lateral (select date '2024-01-01' + (o.n * 31 + k)::int % 900 as day) d
            """;
    private static final int AT_ONCE = 50_000;

    /** @return how many opportunities got theirs */
    public int write() throws SQLException {
        int all = 0;
        try (Connection db = suite.connect("engagement");
                PreparedStatement activities = db.prepareStatement(ACTIVITIES)) {
            for (int written = 1; written > 0; all += written / 5) {
                activities.setInt(1, AT_ONCE);
                written = activities.executeUpdate();
            }
        }
        return all;
    }

    /** Until everything that follows from what was written is derived. */
    public Duration derived() throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        try (Connection db = suite.connect("engagement");
                Statement statement = db.createStatement()) {
            while (true) {
                try (ResultSet row = statement.executeQuery("select exists (select from opportunity_due)")) {
                    row.next();
                    if (!row.getBoolean(1)) {
                        return Duration.ofNanos(System.nanoTime() - begin);
                    }
                }
                Thread.sleep(200);
            }
        }
    }
}
