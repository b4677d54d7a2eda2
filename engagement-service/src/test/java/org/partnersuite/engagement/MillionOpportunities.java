package org.partnersuite.engagement;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;

/** A pipeline that has grown for three years: a million opportunities of 200,000 accounts. */
public final class MillionOpportunities {
    private static final List<String> ROWS = List.of("select setseed(0.42)", """
            insert into account
            select lpad(to_hex(i), 32, '0')::uuid, 1, 'crm', 'A' || i, 'Client ' || md5('a' || i),
                   case when i % 50000 = 7 then 'Antarctica' else (array ['Americas', 'EMEA', 'APAC', 'Japan'])[1 + i % 4] end,
                   case when i % 20000 = 7 then 'Tiny' else 'Market ' || (random() * random() * 60)::int end,
                   'Industry ' || i % 20, (array ['Enterprise', 'Select', 'Partner-led'])[1 + i % 3], 'seller' || i % 2000,
                   timestamptz '2021-01-01' + i * interval '10 minutes',
                   timestamptz '2024-01-01' + i * 7919::bigint % 200000 * interval '5 minutes'
            from generate_series(1, 200000) i
            """, """
            create temporary table seed as
            select i, timestamptz '2023-01-01' + i * interval '95 seconds' as created, random() as a, random() as b,
                   random() as c, random() as d, case when i > 850000 then 0.25 else 0.95 end as closed, random() as ended
            from generate_series(1, 1000000) i
            """, """
            insert into opportunity (id, version, account_id, external_source, external_id, name, geography, market, stage,
                stage_entered_at, moves, engaged_on, close_date, closed_on, loss_reason, owner, lead_organisation, origin,
                partner_id, currency, amount, offerings, strategy_codes, use_cases, team_people, team_roles, imported,
                created_at, updated_at)
            select md5('o' || i)::uuid, 1, lpad(to_hex(1 + i * 7919::bigint % 200000), 32, '0')::uuid,
                   case when i % 3 > 0 then 'crm' end, case when i % 3 > 0 then 'O' || i end, 'Deal ' || md5('x' || i),
                   case when i % 10 = 0 then 'EMEA' end, case when i % 10 = 0 then 'Market ' || i % 60 end,
                   case when ended < closed * 0.4 then 'WON' when ended < closed then 'LOST'
                        else (array ['ENGAGE', 'QUALIFY', 'DESIGN', 'PROPOSE'])[1 + i % 4] end,
                   created + a * interval '90 days', 1 + i % 4, (created - b * interval '20 days')::date,
                   (created + (20 + c * 300) * interval '1 day')::date,
                   case when ended < closed then (created + a * interval '120 days')::date end,
                   case when ended >= closed * 0.4 and ended < closed then
                       case when i % 100000 = 5 then 'RARE' else (array ['PRICE', 'COMPETITOR', 'OTHER'])[1 + i % 3] end end,
                   case when i % 20 = 0 then 'sync' when i < 200000 and i % 29 = 0 then 'gone'
                        else 'seller' || (c * d * 2000)::int end,
                   case when i % 10 = 1 then 'CONSULTING' else 'TECHNOLOGY' end,
                   case when i % 10 < 3 then 'PARTNER' else 'FACE_TO_FACE' end,
                   case when i % 10 < 3 then lpad(to_hex((d * d * 500)::int), 32, '0')::uuid end,
                   case when i % 50000 = 3 then 'CHF' when i % 5 = 0 then 'EUR' else 'USD' end, round((d * 1000000)::numeric, 2),
                   array [case when i % 100000 = 9 then 'Rare'
                          else (array ['watsonx.ai', 'watsonx.data', 'watsonx.governance', 'MQ', 'Db2'])[1 + i % 5] end],
                   case when i % 50 = 0 then '{ITSPATCH}' else '{}' end::text[],
                   case when b < 0.6 then array [(array ['wx_Talent', 'wx_Marketing', 'wx_IT_Ops'])[1 + i % 3]] else '{}' end,
                   array ['tech' || (a * b * 3000)::int], '{BTS}', i <= 600000, created, created + a * interval '100 days'
            from seed
            """, """
            insert into opportunity_line
            select md5('l' || o.id)::uuid, o.id, 1, offerings[1], 'SAAS', 1, amount from opportunity o
            """, "vacuum analyze");

    private MillionOpportunities() {}

    public static Jdbi database() {
        TestDatabase database = PostgresServer.createDatabase("lists").migrate("db/platform", "db/migration");
        Jdbi.create(database.asOwner()).useHandle(db -> ROWS.forEach(db::execute));
        return Jdbi.create(database.asApp());
    }
}
