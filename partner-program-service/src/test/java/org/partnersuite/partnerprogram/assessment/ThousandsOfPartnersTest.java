package org.partnersuite.partnerprogram.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.calendar.MeasureTime;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.tcv.Measures;
import org.partnersuite.platform.rest.IfMatch;

/**
 * How long an assessment of thousands of partners takes: {@code -Dpartners=2000}. Each has 5,376 deals, which are seeded as the
 * sums that they come to, two values of each in their history: an assessment reads no deal.
 */
@Tag("PP-4")
@EnabledIfSystemProperty(named = "partners", matches = "[0-9]+")
class ThousandsOfPartnersTest {
    private static final int PARTNERS = Integer.getInteger("partners", 0);
    private static final int DEALS_OF_EACH = 5376;

    /**
     * Cells of two currencies and both qualifications: of open deals eight quarters and eight shards, of closed ones, in their
     * place, 32 days of each of two years.
     */
    private static final List<String> SEED = List.of(
            """
            insert into partner (id, version, name, status, engagement_model, geographies, created_at, updated_at)
            select md5('partner' || i)::uuid, 1, 'Partner ' || i, 'PARTICIPATING', 'SALES_AGENT', '{EMEA}', '2021-01-01', '2021-01-01'
            from generate_series(1, %d) i
            """.formatted(PARTNERS),
            """
            insert into deal_cell (partner_id, status, close_period, qualifies, currency, shard, deals, amount, known_from)
            select md5('partner' || i)::uuid, status,
                   case when status = 'OPEN' then year * 10 + quarter else year * 10000 + quarter * 300 + shard + 1 end,
                   qualifies, currency, case when status = 'OPEN' then shard else 0 end, %d, 1000 * (i %% 97), known
            from generate_series(1, %d) i, unnest(array['OPEN', 'WON', 'LOST']) status, generate_series(2021, 2022) year,
                 generate_series(1, 4) quarter, unnest(array[true, false]) qualifies, unnest(array['USD', 'EUR']) currency,
                 generate_series(0, 7) shard, (values (timestamptz '2021-12-01')) k (known)
            """.formatted(DEALS_OF_EACH / (3 * 8 * 2 * 2 * 8), PARTNERS),
            """
            insert into deal_cell_history (partner_id, status, close_period, qualifies, currency, shard, known_from, deals, amount)
            select partner_id, status, close_period, qualifies, currency, shard, known, deals, amount
            from deal_cell, (values (timestamptz '2021-06-01'), (timestamptz '2021-12-01')) k (known)
            """,
            """
            insert into exchange_rate (id, version, from_currency, to_currency, valid_on, rate, known_from)
            values (gen_random_uuid(), 1, 'EUR', 'USD', '2020-01-01', 1.2, '2020-01-01')
            """,
            """
            insert into contact (id, version, partner_id, name, roles, from_day, created_at, updated_at)
            select md5('contact' || i || role)::uuid, 1, md5('partner' || i)::uuid, 'Somebody ' || role, array[role], '2021-01-01',
                   '2021-01-01', '2021-01-01'
            from generate_series(1, %d) i, unnest(array['EXECUTIVE_SPONSOR', 'ALLIANCE_MANAGER', 'TECHNICAL_RESOURCE']) role
            """.formatted(PARTNERS),
            """
            insert into trained_person (id, version, partner_id, person, audience, kind, from_day, created_at, updated_at)
            select md5('person' || i || ' ' || n)::uuid, 1, md5('partner' || i)::uuid, 'person ' || n, 'DELIVERY', 'STANDARD',
                   '2021-01-01', '2021-01-01', '2021-01-01'
            from generate_series(1, %d) i, generate_series(1, 20) n
            """.formatted(PARTNERS),
            "vacuum analyze");

    @Test
    void thousandsOfPartnersAreMeasuredInMinutes() {
        ServiceDatabase database = new ServiceDatabase();
        database.setNow(Instant.parse("2022-01-10T12:00:00Z"));
        database.asOwner(SEED);
        System.out.println(database.<String>read(ThousandsOfPartnersTest::sizes));
        Editions editions = new Editions();
        Assessments assessments = new Assessments(new Measures(editions, new MeasureTime(Clock.systemUTC())), editions);
        AssessmentRuns runs = new AssessmentRuns(editions);

        long start = System.nanoTime();
        AssessmentRun run = database.change(change -> runs.begin(change, LocalDate.of(2022, 1, 5), 1));
        long begun = System.nanoTime();
        for (Set<UUID> due = due(database, assessments); !due.isEmpty(); due = due(database, assessments)) {
            Set<UUID> batch = due;
            database.change(change -> assessments.work(change, batch));
        }
        long computed = System.nanoTime();
        AssessmentRun published = database.change(change -> runs.publish(change, run.id(), IfMatch.any()));
        long end = System.nanoTime();

        System.out.printf(
                "begun in %.1f s, computed in %.1f s, published in %.1f s%n",
                (begun - start) / 1e9, (computed - begun) / 1e9, (end - computed) / 1e9);
        assertThat(published.done()).isEqualTo(PARTNERS);
        assertThat(Duration.ofNanos(end - start)).isLessThan(Duration.ofMinutes(5));
    }

    private static Set<UUID> due(ServiceDatabase database, Assessments assessments) {
        return database.read(db -> assessments.due(db, database.now(), 1000));
    }

    private static String sizes(Handle db) {
        return db.createQuery("""
                        select format('%s partners, %s deals in %s cells', (select count(*) from partner),
                            (select sum(deals) from deal_cell), (select count(*) from deal_cell))
                        """).mapTo(String.class).one();
    }
}
