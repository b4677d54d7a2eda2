package org.partnersuite.partnerprogram.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;

/** Stored sums follow the rule that both portions count, for every instant. */
@Tag("PP-3")
@Tag("XC-5")
class QualifyingByBothPortionsTest {
    private static final String BEFORE = "20261122.02.41";
    private static final String[] MIGRATIONS = {"db/platform", "db/migration"};
    private static final String AFTER = "20261130.05.46";
    private static final List<String> INSTANTS = List.of("2022-01-01", "2022-02-01", "2022-03-01", "2022-04-01");

    /** A has only our portion until March, and is lost from its date in April; B has both. C is another partner's. */
    private static final String STORED = """
            insert into deal (id, version, partner_id, external_source, external_id, created_at)
            select ('00000000-0000-0000-0000-00000000000' || i)::uuid, 1,
                   ('00000000-0000-0000-0000-0000000000f' || case when i = 3 then 2 else 1 end)::uuid, 'crm', i::text, now()
            from generate_series(1, 3) i;
            insert into deal_state (deal_id, version, partner_id, name, status, close_date, currency, partner_portion,
                                    value_add_portion, known_from, known_to)
            select ('00000000-0000-0000-0000-00000000000' || s.deal)::uuid, s.version,
                   ('00000000-0000-0000-0000-0000000000f' || case when s.deal = 3 then 2 else 1 end)::uuid, 'Deal', 'WON',
                   s.close_date::date, 'USD', s.partner, s.ours, s.known_from::timestamptz, s.known_to::timestamptz
            from (values (1, 1, '2021-05-05', 0, 5, '2022-01-01', '2022-03-01'),
                         (1, 2, '2021-05-05', 10, 5, '2022-03-01', '2022-04-01'),
                         (1, 3, '2021-09-09', 0, 7, '2022-04-01', 'infinity'),
                         (2, 1, '2021-06-30', 100, 50, '2022-02-01', 'infinity'),
                         (3, 1, '2021-06-30', 0, 0, '2022-02-01', 'infinity'))
                as s (deal, version, close_date, partner, ours, known_from, known_to);
            insert into deal_cell_history (partner_id, status, close_quarter, qualifies, currency, shard, known_from, deals, amount)
            select ('00000000-0000-0000-0000-0000000000f' || c.partner)::uuid, 'WON', c.quarter, c.qualifies, 'USD', c.shard,
                   c.known_from::timestamptz, c.deals, c.amount
            from (values (1, 20212, true, 3, '2022-01-01', 1, 5), (1, 20212, true, 3, '2022-03-01', 1, 15),
                         (1, 20212, true, 3, '2022-04-01', 0, 0), (1, 20213, true, 3, '2022-04-01', 1, 7),
                         (1, 20212, true, 0, '2022-02-01', 1, 150), (2, 20212, false, 0, '2022-02-01', 1, 0))
                as c (partner, quarter, qualifies, shard, known_from, deals, amount);
            insert into deal_cell
            select distinct on (partner_id, status, close_quarter, qualifies, currency, shard)
                   partner_id, status, close_quarter, qualifies, currency, shard, deals, amount, known_from
            from deal_cell_history
            order by partner_id, status, close_quarter, qualifies, currency, shard, known_from desc;
            """;

    private static final String SUMMED = """
            select partner_id || ' ' || close_quarter || ' ' || qualifies || ' ' || sum(deals) || ' ' || sum(amount)::integer
            from (select distinct on (partner_id, status, close_quarter, qualifies, currency, shard) *
                  from deal_cell_history where known_from <= cast(:at as timestamptz)
                  order by partner_id, status, close_quarter, qualifies, currency, shard, known_from desc) last
            group by partner_id, close_quarter, qualifies having sum(deals) <> 0 order by 1
            """;
    private static final String RECOUNTED = """
            select partner_id || ' ' || extract(year from close_date) || extract(quarter from close_date) || ' ' || qualifies
                   || ' ' || count(*) || ' ' || sum(tcv)::integer
            from deal_state where known_from <= cast(:at as timestamptz) and known_to > cast(:at as timestamptz)
            group by partner_id, extract(year from close_date), extract(quarter from close_date), qualifies order by 1
            """;
    private static final String NOW = """
            select partner_id || ' ' || close_quarter || ' ' || qualifies || ' ' || sum(deals) || ' ' || sum(amount)::integer
            from deal_cell group by partner_id, close_quarter, qualifies having sum(deals) <> 0 order by 1
            """;

    private final TestDatabase database = PostgresServer.createDatabase("qualifying");

    @Test
    void everySumEqualsARecountAtEveryInstant() {
        database.migrateTo(BEFORE, MIGRATIONS);
        try (Handle db = Jdbi.create(database.asOwner()).open()) {
            db.createScript(STORED).execute();
            database.migrateTo(AFTER, MIGRATIONS);
            for (String at : INSTANTS) {
                assertThat(list(db, SUMMED, at)).as(at).isEqualTo(list(db, RECOUNTED, at));
            }
            assertThat(db.createQuery(NOW).mapTo(String.class).list())
                    .isEqualTo(list(db, RECOUNTED, INSTANTS.getLast()));
        }
    }

    private static List<String> list(Handle db, String sql, String at) {
        return db.createQuery(sql).bind("at", at).mapTo(String.class).list();
    }
}
