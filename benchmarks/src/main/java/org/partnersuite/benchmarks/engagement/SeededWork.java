package org.partnersuite.benchmarks.engagement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;

/**
 * What is done on accounts and opportunities, written by SQL: no API takes millions of them. Five activities an opportunity; on one
 * of ten a roadblock, and a request for deal support; an engagement for each account; for one of ten of those a transition
 * document, and for one account of five an initiative.
 */
public record SeededWork(SuiteUnderLoad suite) {
    private static final int AT_ONCE = 50_000;

    /** They came over three years, and each was changed since; the import has made them all within a minute. */
    private static final String ACCOUNTS = """
            update account a set created_at = d.day, updated_at = d.day + (hashtext(a.id::text || 'u') & 1023) / 1024.0 * (now() - d.day)
            from (select id, now() - (1 + (hashtext(id::text || 'c') & 65535) % 1095) * interval '1 day'
                             - (hashtext(id::text) & 65535) * interval '1 second' as day from account) d
            where d.id = a.id and a.updated_at = a.created_at
            """;

    /** They came when they were engaged, and were changed within a month of their last stage. */
    private static final String OPPORTUNITIES = """
            update opportunity o set created_at = d.came, updated_at =
                least(greatest(d.came, o.stage_entered_at) + (hashtext(o.id::text || 'u') & 1023) / 1024.0 * interval '30 days', now())
            from (select id, engaged_on + (hashtext(id::text) & 65535) * interval '1 second' as came from opportunity
                  where updated_at = created_at and not exists (select from activity a where a.opportunity_id = opportunity.id)) d
            where d.id = o.id
            """;

    private static final String REQUIREMENTS = """
            update opportunity_requirements r set created_at = o.created_at from opportunity o
            where o.id = r.opportunity_id and o.created_at <> r.created_at
            """;

    /** Planned for the six weeks after they came, done about then, and changed last when they were. */
    private static final String ACTIVITIES = """
            insert into activity (id, version, opportunity_id, account_id, type, workshop_kind, subject, source, counts_as_pilot, l30,
                technical_seller, team, planned_start, planned_end, actual_start, actual_end, status, outcome,
                committed_ours, committed_clients, created_at, updated_at)
            select uuidv7(), 1, o.id, o.account_id, t.type, case t.type when 'WORKSHOP' then 'DESIGN_THINKING' end, 'Seeded work ' || k,
                   t.source, t.type in ('PROOF_OF_VALUE', 'MVP') and t.source = 'CLIENT_ENGINEERING', '30AX6',
                   'seller.' || t.seller, array ['person.' || (o.n * 5 + k) % 20000], d.day, d.day + d.days % 7,
                   case when t.state > 0 then d.day + d.late end, case when t.state > 1 then d.day + d.late + d.days end,
                   (array ['PLANNED', 'IN_PROGRESS', 'COMPLETED', 'COMPLETED'])[t.state + 1],
                   case t.state when 2 then 'PROGRESSED' when 3 then 'NOT_PROGRESSED' end, '{}', '{}',
                   d.came, greatest(d.came, least(now(), d.day + d.late + case when t.state > 1 then d.days else 0 end))
            from (select o.*, row_number() over (order by o.id) as n from opportunity o
                  where not exists (select from activity a where a.opportunity_id = o.id) order by o.id limit ?) o
            cross join generate_series(1, 5) k
            cross join lateral (select
                (array ['CLIENT_BRIEFING', 'CUSTOM_DEMO', 'TECHNICAL_ARCHITECTURE', 'WORKSHOP', 'PROOF_OF_VALUE', 'MVP'])
                    [1 + (hashint8extended(o.n * 5 + k, 1) & 65535) % 6] as type,
                case when (hashint8extended(o.n * 5 + k, 2) & 65535) % 3 = 0
                    then 'CLIENT_ENGINEERING' else 'TECH_SALES' end as source,
                (hashint8extended(o.n * 5 + k, 3) & 3)::int as state,
                (hashint8extended(o.n * 5 + k, 4) & 65535) % 1000 as seller) t
            cross join lateral (select (hashint8extended(o.n * 5 + k, 5) & 65535) / 65536.0 as part,
                (hashint8extended(o.n * 5 + k, 6) & 65535)::int as number) h
            cross join lateral (select came, came::date + 1 + (h.number % 30) * (h.number / 30 % 30) / 20 as day,
                h.number % 8 as late, h.number / 8 % 9 as days
                from (select o.created_at + h.part * (o.updated_at - o.created_at) as came) c) d
            """;

    private static final String ROADBLOCKS = """
            insert into roadblock (id, version, opportunity_id, account_id, category, severity, offering, description, raised_by, raised_at,
                resolved_by, resolved_at, resolution, created_at, updated_at)
            select uuidv7(), 1, o.id, o.account_id, c.codes[1 + o.n % cardinality(c.codes)],
                   (array ['LOW', 'MEDIUM', 'HIGH', 'BLOCKING'])[1 + o.n / 7 % 4], o.offerings[1], 'Seeded roadblock', o.owner,
                   o.created_at, case when o.n % 3 > 0 then o.owner end, case when o.n % 3 > 0 then o.updated_at end,
                   case when o.n % 3 > 0 then 'Settled' end, o.created_at, o.updated_at
            from (select o.*, row_number() over (order by o.id) as n from opportunity o) o
            cross join (select array_agg(code order by code) as codes from roadblock_category) c
            where o.n % 10 = 0 and not exists (select from roadblock r where r.opportunity_id = o.id)
            """;
    private static final String REQUESTS = """
            insert into deal_support_request (id, version, opportunity_id, help, offering, desired_start, status, status_since,
                moves, reason, requested_by, created_at, updated_at)
            select uuidv7(), 1, o.id, 'WATSONX_PILOT', o.offerings[1], o.created_at::date + 7 + (o.n / 10)::int % 30,
                   case when o.n % 4 > 1 then 'NEW' else 'WITHDRAWN' end, o.updated_at, case when o.n % 4 > 1 then 0 else 1 end,
                   case when o.n % 4 > 1 then null else 'Seeded' end, o.owner, o.created_at, o.updated_at
            from (select o.*, row_number() over (order by o.id) as n from opportunity o) o
            where o.n % 10 < 2 and o.n % 20 < 11
              and not exists (select from deal_support_request r where r.opportunity_id = o.id)
            """;
    private static final String ENGAGEMENTS = """
            insert into engagement (id, version, account_id, title, tdp, use_case, use_case_code, offering, owner, loop_number, stage,
                stage_entered_at, moves, created_at, updated_at)
            select uuidv7(), 1, a.id, 'Seeded engagement ' || a.n, 'Platform', 'Assistant', 'wx_Talent', 'watsonx.ai',
                   coalesce(a.owner, 'nobody'), 1,
                   (array ['UNDERSTAND', 'STRATEGIZE', 'FRAME', 'CO_CREATE', 'DEPLOY', 'SCALE'])[1 + a.n % 6],
                   a.updated_at, 1, a.created_at, a.updated_at
            from (select a.*, row_number() over (order by a.id) as n from account a) a
            where not exists (select from engagement e where e.account_id = a.id)
            """;
    private static final String DOCUMENTS = """
            insert into transition_document (id, version, account_id, engagement_id, customer_success_manager, use_case, sponsor,
                reference_architecture, workload, expected_outcomes, stakeholders, bought, status, moves, prepared_by,
                submitted_by, submitted_at, created_at, updated_at)
            select uuidv7(), 1, e.account_id, e.id, 'manager.' || e.n % 50, 'Assistant', 'Sponsor', 'Reference', 'Workload', '{Faster}', '[]',
                   '[]', case when e.n % 20 = 0 then 'DRAFT' else 'SUBMITTED' end, sign(e.n % 20)::int, e.owner,
                   case when e.n % 20 > 0 then e.owner end, case when e.n % 20 > 0 then e.updated_at end, e.created_at, e.updated_at
            from (select e.*, row_number() over (order by e.id) as n from engagement e) e
            where e.n % 10 = 0 and not exists (select from transition_document d where d.engagement_id = e.id)
            """;
    private static final String INITIATIVES = """
            insert into strategic_initiative (id, version, account_id, name, type, sales_play, created_at, updated_at)
            select uuidv7(), 1, a.id, (array ['GenAI-Customer', 'GenAI-Talent', 'GenAI-App Modernization'])[1 + a.n % 3], 'TECHNOLOGY',
                   'Spotlight Generative AI', a.created_at, a.updated_at
            from (select a.*, row_number() over (order by a.id) as n from account a) a
            where a.n % 5 = 0 and not exists (select from strategic_initiative i where i.account_id = a.id)
            """;

    /** @return how many opportunities got their activities; what has its work already gets none */
    public int write() throws SQLException {
        int all = 0;
        try (Connection db = suite.connect("engagement");
                PreparedStatement activities = db.prepareStatement(ACTIVITIES);
                Statement others = db.createStatement()) {
            others.executeUpdate(ACCOUNTS);
            others.executeUpdate(OPPORTUNITIES);
            others.executeUpdate(REQUIREMENTS);
            for (int written = 1; written > 0; all += written / 5) {
                activities.setInt(1, AT_ONCE);
                written = activities.executeUpdate();
            }
            for (String statement : List.of(ROADBLOCKS, REQUESTS, ENGAGEMENTS, DOCUMENTS, INITIATIVES)) {
                others.executeUpdate(statement);
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
