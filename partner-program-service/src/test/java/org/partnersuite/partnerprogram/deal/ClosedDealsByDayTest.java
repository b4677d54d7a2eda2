package org.partnersuite.partnerprogram.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;

/** Stored sums of closed deals become sums by day, for every instant; those of open deals stay as they are. */
@Tag("PP-3")
@Tag("XC-5")
class ClosedDealsByDayTest {
    private static final String BEFORE = "20261202.90.20";
    private static final String[] MIGRATIONS = {"db/platform", "db/migration"};
    private static final String AFTER = "20261203.03.10";
    private static final List<String> INSTANTS =
            List.of("2021-12-31", "2022-01-01", "2022-02-01", "2022-03-01", "2022-04-01", "2022-05-01");

    /**
     * A is won, then on another day, then another partner's; B has no partner in March; C and D swap their days in one
     * instant; E does not qualify; F is open; G is won without a date.
     */
    private static final String STORED = """
            insert into deal (id, version, partner_id, external_source, external_id, created_at)
            select ('00000000-0000-0000-0000-00000000000' || i)::uuid, 1, null, 'crm', i::text, now()
            from generate_series(1, 7) i;
            insert into deal_state (deal_id, version, partner_id, name, status, close_date, currency, partner_portion,
                                    value_add_portion, known_from, known_to)
            select ('00000000-0000-0000-0000-00000000000' || s.deal)::uuid, s.version,
                   ('00000000-0000-0000-0000-0000000000f' || s.partner)::uuid, 'Deal', s.status, s.close_date::date, s.currency,
                   s.theirs, s.ours, s.known_from::timestamptz, s.known_to::timestamptz
            from (values (1, 1, '1', 'OPEN', '2022-01-31', 'EUR', 10, 5, '2022-01-01', '2022-02-01'),
                         (1, 2, '1', 'WON', '2021-12-31', 'EUR', 10, 5, '2022-02-01', '2022-03-01'),
                         (1, 3, '1', 'WON', '2021-12-30', 'EUR', 10, 6, '2022-03-01', '2022-04-01'),
                         (1, 4, '2', 'WON', '2021-12-30', 'EUR', 10, 6, '2022-04-01', 'infinity'),
                         (2, 1, '1', 'LOST', '2021-12-31', 'USD', 100, 1, '2022-01-01', '2022-03-01'),
                         (2, 2, null, 'LOST', '2021-12-31', 'USD', 100, 1, '2022-03-01', '2022-04-01'),
                         (2, 3, '1', 'LOST', '2021-12-31', 'USD', 100, 1, '2022-04-01', 'infinity'),
                         (3, 1, '1', 'WON', '2021-05-01', 'EUR', 7, 1, '2022-01-01', '2022-02-01'),
                         (3, 2, '1', 'WON', '2021-05-02', 'EUR', 7, 1, '2022-02-01', 'infinity'),
                         (4, 1, '1', 'WON', '2021-05-02', 'EUR', 7, 1, '2022-01-01', '2022-02-01'),
                         (4, 2, '1', 'WON', '2021-05-01', 'EUR', 7, 1, '2022-02-01', 'infinity'),
                         (5, 1, '1', 'WON', '2021-05-01', 'EUR', 0, 9, '2022-01-01', 'infinity'),
                         (6, 1, '1', 'OPEN', '2022-01-31', 'EUR', 3, 1, '2022-03-01', 'infinity'),
                         (7, 1, '1', 'WON', null, 'USD', 3, 1, '2022-03-01', 'infinity'))
                as s (deal, version, partner, status, close_date, currency, theirs, ours, known_from, known_to);
            insert into deal_cell_history (partner_id, status, close_quarter, qualifies, currency, shard, known_from, deals, amount)
            select '00000000-0000-0000-0000-0000000000f1', c.status, c.quarter, true, 'EUR', c.shard, c.known_from::timestamptz,
                   c.deals, c.amount
            from (values ('OPEN', 20221, 3, '2022-01-01', 1, 15), ('OPEN', 20221, 3, '2022-02-01', 0, 0),
                         ('OPEN', 20221, 5, '2022-03-01', 1, 4), ('WON', 20214, 3, '2022-02-01', 1, 15),
                         ('WON', 20214, 3, '2022-04-01', 0, 0)) as c (status, quarter, shard, known_from, deals, amount);
            insert into deal_cell
            select distinct on (partner_id, status, close_quarter, qualifies, currency, shard)
                   partner_id, status, close_quarter, qualifies, currency, shard, deals, amount, known_from
            from deal_cell_history
            order by partner_id, status, close_quarter, qualifies, currency, shard, known_from desc;
            """;

    private static final String SUMMED = """
            select concat_ws(' ', partner_id, status, close_period, qualifies, currency, sum(deals), sum(amount)::integer)
            from (select distinct on (partner_id, status, close_period, qualifies, currency, shard) *
                  from deal_cell_history where known_from <= cast(:at as timestamptz)
                  order by partner_id, status, close_period, qualifies, currency, shard, known_from desc) last
            group by partner_id, status, close_period, qualifies, currency having sum(deals) <> 0 order by 1
            """;
    private static final String RECOUNTED = """
            select concat_ws(' ', partner_id, status, period, qualifies, currency, count(*), sum(tcv)::integer)
            from (select *, case when close_date is null then '0'
                                 when status = 'OPEN' then concat(extract(year from close_date), extract(quarter from close_date))
                                 else to_char(close_date, 'YYYYMMDD') end as period
                  from deal_state
                  where known_from <= cast(:at as timestamptz) and known_to > cast(:at as timestamptz)) s
            where partner_id is not null
            group by partner_id, status, period, qualifies, currency order by 1
            """;
    private static final String NOW = """
            select concat_ws(' ', partner_id, status, close_period, qualifies, currency, sum(deals), sum(amount)::integer)
            from deal_cell group by partner_id, status, close_period, qualifies, currency having sum(deals) <> 0 order by 1
            """;

    private final TestDatabase database = PostgresServer.createDatabase("closed_by_day");

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
                    .isEqualTo(list(db, RECOUNTED, INSTANTS.getLast()))
                    .contains("00000000-0000-0000-0000-0000000000f2 WON 20211230 t EUR 1 16");
        }
    }

    private static List<String> list(Handle db, String sql, String at) {
        return db.createQuery(sql).bind("at", at).mapTo(String.class).list();
    }
}
