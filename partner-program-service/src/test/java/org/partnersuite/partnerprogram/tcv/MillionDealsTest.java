package org.partnersuite.partnerprogram.tcv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.calendar.MeasureTime;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.partnerprogram.edition.Editions;

/**
 * How long a measure takes beside many deals: {@code -Ddeals=2000000}. The first partner has 100,000 of them, and
 * each day has its rate.
 */
@Tag("PP-3")
@EnabledIfSystemProperty(named = "deals", matches = "[0-9]+")
class MillionDealsTest {
    private static final int DEALS = Integer.getInteger("deals", 0);
    private static final UUID PARTNER = UUID.fromString("00000000-0000-0000-0000-000000000000");
    private static final LocalDate DAY = LocalDate.of(2022, 1, 5);
    private static final Instant HALF = Instant.parse("2021-01-01T00:00:00Z").plusSeconds(DEALS / 2000L * 60);

    /** A deal in ten changes once; a chunk of a thousand becomes known at once, as in a bulk job. */
    private static final List<String> SEED = List.of("""
            create temporary table seed as
            select md5('deal' || i)::uuid as id,
                   lpad(to_hex(case when i %% greatest(%1$d / 100000, 1) = 0 then 0 else 1 + i %% 199 end), 32, '0')::uuid as partner,
                   (array['OPEN', 'WON', 'LOST'])[1 + i %% 3] as status,
                   date '2020-01-01' + (((i / 20)::bigint * 104729 + i) %% 1400)::int as close_date,
                   case when (i / 20) %% 10 = 3 then 'EUR' else 'USD' end as currency,
                   ((i::bigint * 31) %% 100000)::numeric as partner_portion,
                   case when (i / 20) %% 19 = 0 then null else 500.25 end as value_add,
                   timestamptz '2021-01-01' + (i / 1000) * interval '1 minute' as known_from,
                   (i / 20) %% 8 as shard, i
            from generate_series(1, %1$d) i
            """.formatted(DEALS), """
            insert into deal select id, 1, partner, null, null, 'seed', i::text, known_from from seed
            """, """
            insert into deal_state (deal_id, version, partner_id, external_source, external_id, name, status, close_date,
                                    currency, partner_portion, value_add_portion, known_from)
            select id, 1, partner, 'seed', i::text, 'Deal ' || i, status, close_date, currency, partner_portion, value_add,
                   known_from from seed
            """, """
            insert into deal_cell_history (partner_id, status, close_period, qualifies, currency, shard, known_from, deals, amount)
            select partner, status, period, qualifies, currency, shard, known_from,
                   sum(deals) over cell, sum(amount) over cell
            from (select partner, status, case when status = 'OPEN'
                              then (extract(year from close_date) * 10 + extract(quarter from close_date))::int
                              else to_char(close_date, 'YYYYMMDD')::int end as period,
                         partner_portion > 0 and coalesce(value_add, 0) > 0 as qualifies, currency,
                         case when status = 'OPEN' then shard else 0 end as shard, known_from,
                         count(*) as deals, sum(partner_portion + coalesce(value_add, 0)) as amount
                  from seed group by 1, 2, 3, 4, 5, 6, 7) chunk
            window cell as (partition by partner, status, period, qualifies, currency, shard order by known_from)
            """, """
            insert into deal_cell
            select distinct on (partner_id, status, close_period, qualifies, currency, shard)
                   partner_id, status, close_period, qualifies, currency, shard, deals, amount, known_from
            from deal_cell_history
            order by partner_id, status, close_period, qualifies, currency, shard, known_from desc
            """, """
            insert into exchange_rate (id, version, from_currency, to_currency, valid_on, rate, known_from)
            select gen_random_uuid(), 1, 'EUR', 'USD', date '2020-01-01' + i, 2, '2020-01-01' from generate_series(0, 1000) i
            """, "vacuum analyze");

    @Test
    void aMeasureTakesMillisecondsBesideMillions() {
        ServiceDatabase database = new ServiceDatabase();
        database.asOwner(SEED);
        say(database.read(MillionDealsTest::sizes));
        Measures measures = new Measures(new Editions(), new MeasureTime(Clock.systemUTC()));

        BigDecimal now = database.read(
                db -> measures.take(db, PARTNER, DAY, null, 1).tcv().amount());
        assertThat(now).isEqualByComparingTo(database.read(MillionDealsTest::recount));
        say("now:   " + milliseconds(database, measures, null));
        say("as of: " + milliseconds(database, measures, HALF));
        say(database.read(db -> explain(db, ROWS)));
    }

    private static final String ROWS = """
            select * from deal_state s where s.partner_id = '%s' and s.status = 'WON'
              and s.close_date between '2021-01-01' and '2021-12-31' and s.known_from <= '%s' and s.known_to > '%s'
            order by s.close_date, s.deal_id limit 51
            """.formatted(PARTNER, HALF, HALF);

    private static String milliseconds(ServiceDatabase database, Measures measures, @Nullable Instant asOf) {
        List<Long> micros = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            long start = System.nanoTime();
            database.read(db -> measures.take(db, PARTNER, DAY, asOf, 1));
            if (i >= 100) {
                micros.add(Duration.ofNanos(System.nanoTime() - start).toNanos() / 1000);
            }
        }
        micros.sort(null);
        return "p50 %.2f ms, p99 %.2f ms".formatted(micros.get(250) / 1000.0, micros.get(494) / 1000.0);
    }

    private static void say(String text) {
        System.out.println(text);
    }

    private static String sizes(Handle db) {
        return db.createQuery(
                        "select format('%s deals, %s of the partner, %s cells, %s values in their history', (select"
                                + " count(*) from deal), (select count(*) from deal where partner_id = :partner), (select"
                                + " count(*) from deal_cell), (select count(*) from deal_cell_history))")
                .bind("partner", PARTNER)
                .mapTo(String.class)
                .one();
    }

    private static BigDecimal recount(Handle db) {
        BigDecimal sum = BigDecimal.ZERO;
        for (TcvPart part : TcvPart.values()) {
            sum = sum.add(db.createQuery("""
                            select coalesce(sum(case currency when 'EUR' then 2 * tcv else tcv end), 0) from deal_state where partner_id = :partner and status = :status
                              and close_date between :from and :to and qualifies""")
                    .bind("partner", PARTNER)
                    .bind("status", part.status().name())
                    .bind("from", part.window(DAY).from())
                    .bind("to", part.window(DAY).to())
                    .mapTo(BigDecimal.class)
                    .one());
        }
        return sum;
    }

    private static String explain(Handle db, String sql) {
        return String.join(
                "\n",
                db.createQuery("explain (analyze, buffers) " + sql)
                        .mapTo(String.class)
                        .list());
    }
}
