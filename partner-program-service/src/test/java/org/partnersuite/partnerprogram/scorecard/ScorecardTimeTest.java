package org.partnersuite.partnerprogram.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.calendar.MeasureTime;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.tcv.Measures;
import org.partnersuite.platform.rest.Json;

/** How long a scorecard takes with 100,000 deals of a partner: {@code -Dscorecards=1000} of them. */
@Tag("PP-14")
@EnabledIfSystemProperty(named = "scorecards", matches = "[0-9]+")
class ScorecardTimeTest {
    private static final int SCORECARDS = Integer.getInteger("scorecards", 0);
    private static final UUID PARTNER = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2022, 1, 5);

    private static final List<String> SEED = List.of(
            """
            insert into partner (id, version, name, status, engagement_model, geographies, created_at, updated_at)
            values ('%s', 1, 'Contoso', 'PARTICIPATING', 'SALES_AGENT', '{EMEA}', '2021-01-01', '2021-01-01')
            """.formatted(PARTNER),
            """
            create temporary table seed as
            select md5('deal' || i)::uuid as id, (array['OPEN', 'WON', 'LOST'])[1 + i % 3] as status,
                   date '2020-01-01' + (((i / 20)::bigint * 104729 + i) % 1400)::int as close_date,
                   case when (i / 20) % 10 = 3 then 'EUR' else 'USD' end as currency,
                   case when (i / 20) % 19 = 0 then null else 500.25 end as value_add,
                   timestamptz '2021-01-01' + (i / 1000) * interval '1 minute' as known_from, (i / 20) % 8 as shard, i
            from generate_series(1, 100000) i
            """,
            """
            insert into deal select id, 1, '%s', null, null, 'seed', i::text, known_from from seed
            """.formatted(PARTNER),
            """
            insert into deal_state (deal_id, version, partner_id, external_source, external_id, name, status, close_date,
                                    currency, partner_portion, value_add_portion, known_from)
            select id, 1, '%s', 'seed', i::text, 'Deal ' || i, status, close_date, currency, 1000, value_add, known_from from seed
            """.formatted(PARTNER),
            """
            insert into deal_cell (partner_id, status, close_period, qualifies, currency, shard, deals, amount, known_from)
            select '%s', status, case when status = 'OPEN'
                              then (extract(year from close_date) * 10 + extract(quarter from close_date))::int
                              else to_char(close_date, 'YYYYMMDD')::int end,
                   value_add is not null, currency, case when status = 'OPEN' then shard else 0 end, count(*),
                   sum(1000 + coalesce(value_add, 0)), max(known_from)
            from seed group by 2, 3, 4, 5, 6
            """.formatted(PARTNER),
            """
            insert into exchange_rate (id, version, from_currency, to_currency, valid_on, rate, known_from)
            values (gen_random_uuid(), 1, 'EUR', 'USD', '2020-01-01', 1.2, '2020-01-01')
            """,
            """
            insert into trained_person (id, version, partner_id, person, audience, kind, from_day, created_at, updated_at)
            select md5('person' || n)::uuid, 1, '%s', 'person ' || n, 'DELIVERY', 'STANDARD', '2021-01-01', '2021-01-01', '2021-01-01'
            from generate_series(1, 100) n
            """.formatted(PARTNER),
            "vacuum analyze");

    @Test
    void aScorecardTakesMilliseconds() {
        ServiceDatabase database = new ServiceDatabase();
        database.asOwner(SEED);
        Scorecards scorecards = new Scorecards(new Measures(new Editions(), new MeasureTime(Clock.systemUTC())));
        List<Long> micros = new ArrayList<>();
        for (int i = 0; i < SCORECARDS + 200; i++) {
            long start = System.nanoTime();
            byte[] answer = Json.write(database.<Scorecard>read(db -> scorecards.of(db, PARTNER, DAY))
                    .outcome());
            assertThat(answer).isNotEmpty();
            if (i >= 200) {
                micros.add((System.nanoTime() - start) / 1000);
            }
        }
        micros.sort(null);
        double p99 = micros.get(SCORECARDS * 99 / 100) / 1000.0;
        System.out.printf("p50 %.2f ms, p99 %.2f ms%n", micros.get(SCORECARDS / 2) / 1000.0, p99);
        assertThat(p99).isLessThan(50);
    }
}
