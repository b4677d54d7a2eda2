package org.partnersuite.reporting.topsheet.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalPropertiesReader;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.testkit.TestDatabase;
import org.partnersuite.reporting.api.ReportingTest;
import org.partnersuite.reporting.projection.AccountState;
import org.partnersuite.reporting.projection.OpportunityState;
import org.partnersuite.reporting.sample.EngagementHistory;
import org.partnersuite.reporting.sample.FigureCheck;
import org.partnersuite.reporting.sample.SampleEngagement;
import org.partnersuite.reporting.sample.SamplePipeline;
import org.partnersuite.reporting.sample.TestProjection;
import org.partnersuite.reporting.topsheet.Grouping;
import org.partnersuite.reporting.topsheet.Topsheet;
import org.partnersuite.reporting.topsheet.Topsheets;

/**
 * How long topsheets take beside many opportunities: {@code -Dopportunities=1000000}. They come through the projection; the
 * running service is needed for the page's template alone.
 */
@QuarkusTest
@ReportingTest
@Tag("RP-9")
@EnabledIfSystemProperty(named = "opportunities", matches = "[0-9]+")
class TopsheetMeasurementTest {
    private static final int OPPORTUNITIES = Integer.getInteger("opportunities", 0);
    private static final int ROUNDS = Integer.getInteger("rounds", 400);
    private static final int BATCH = 10_000;
    private static final int CHILDREN = 2_000;
    private static final List<Grouping> ALL = List.of(Grouping.values());

    @Test
    void topsheetsTakeMillisecondsBesideAMillion() throws SQLException {
        TestDatabase database = TestProjection.freshDatabase();
        asOwner(database, """
            do $$ declare i text; begin
                for i in select indexrelid::regclass from pg_index
                         where indrelid = 'projection_a.opportunity_fact'::regclass and not indisprimary loop
                    execute 'drop index ' || i;
                end loop;
            end $$\
            """);
        TestProjection projection = new TestProjection(pooled(database));
        List<UUID> opportunities = seed(projection);
        addRecords(projection, opportunities);
        asOwner(database, "vacuum analyze");
        String sizes = projection.database().readAs(TestProjection.SERVICE, db -> db.createQuery(
                        "select string_agg(family || ': ' || n, ', ' order by family) from"
                                + " (select family, count(*) as n from projection_a.cell group by family) f")
                .mapTo(String.class)
                .one());
        System.out.println("cells per family: " + sizes);
        assertThat(projection.differences().values()).containsOnly(0L);
        assertThat(projection.indicatorDifferences().values()).containsOnly(0L);
        assertThat(projection.clientDifferences()).isZero();
        Topsheets topsheets = projection.topsheets();
        for (int filtered = 0; filtered <= 4; filtered++) {
            time(topsheets, "whole, JSON", filtered, List.of(), t -> Json.write(t).length);
            time(topsheets, "all breakdowns, JSON", filtered, ALL, t -> Json.write(t).length);
        }
        time(topsheets, "all breakdowns, CSV", 1, ALL, t -> TopsheetCsv.of(t).length);
        time(topsheets, "all breakdowns, page", 0, ALL, t -> TopsheetPage.html(t)
                .length());
        time(topsheets, "all breakdowns, page", 1, ALL, t -> TopsheetPage.html(t)
                .length());
    }

    private static AgroalDataSource pooled(TestDatabase database) throws SQLException {
        return AgroalDataSource.from(new AgroalPropertiesReader()
                .readProperties(Map.of(
                        "jdbcUrl", database.url(),
                        "principal", database.appUser(),
                        "credential", database.configuration().getOrDefault("DATABASE_PASSWORD", ""),
                        "maxSize", "4"))
                .get());
    }

    private static List<UUID> seed(TestProjection projection) {
        List<UUID> ids = new ArrayList<>(OPPORTUNITIES);
        SamplePipeline sample = new SamplePipeline(1);
        Random random = new Random(1);
        List<AccountState> accounts = sample.accounts(5_000);
        projection.accounts(accounts);
        long start = System.nanoTime();
        for (int done = 0; done < OPPORTUNITIES; done += BATCH) {
            List<OpportunityState> batch = new ArrayList<>(BATCH);
            for (int i = 0; i < Math.min(BATCH, OPPORTUNITIES - done); i++) {
                batch.add(sample.opportunity(sample.id(), 1, accounts.get(random.nextInt(accounts.size()))));
            }
            projection.opportunities(batch);
            batch.forEach(opportunity -> ids.add(opportunity.id()));
        }
        System.out.printf(
                "%d seeded, %.0f a second%n", OPPORTUNITIES, OPPORTUNITIES * 1e9 / (System.nanoTime() - start));
        return ids;
    }

    /** Two activities for each opportunity, its requirements, and a roadblock for every fourth. */
    private static void addRecords(TestProjection projection, List<UUID> opportunities) {
        SampleEngagement sample = new SampleEngagement(1);
        SamplePipeline ids = new SamplePipeline(2);
        addRecords(
                projection,
                EngagementHistory.Kind.ACTIVITY,
                2 * OPPORTUNITIES,
                i -> sample.activity(ids.id(), 1, opportunities.get(i % OPPORTUNITIES)));
        addRecords(
                projection,
                EngagementHistory.Kind.REQUIREMENTS,
                OPPORTUNITIES,
                i -> sample.requirements(opportunities.get(i), 1));
        addRecords(
                projection,
                EngagementHistory.Kind.ROADBLOCK,
                OPPORTUNITIES / 4,
                i -> sample.roadblock(ids.id(), 1, opportunities.get(i)));
    }

    private static void addRecords(
            TestProjection projection, EngagementHistory.Kind kind, int count, IntFunction<Object> state) {
        long start = System.nanoTime();
        for (int done = 0; done < count; done += CHILDREN) {
            projection.take(
                    kind,
                    IntStream.range(done, Math.min(count, done + CHILDREN))
                            .mapToObj(state)
                            .toList(),
                    List.of());
        }
        System.out.printf("%d of %s, %.0f a second%n", count, kind, count * 1e9 / (System.nanoTime() - start));
    }

    private static void time(
            Topsheets topsheets, String what, int filtered, List<Grouping> by, ToIntFunction<Topsheet> written) {
        Random random = new Random(4711);
        double[] millis = IntStream.range(0, ROUNDS + ROUNDS / 2)
                .mapToDouble(i -> {
                    var question = FigureCheck.question(random, filtered, by);
                    long start = System.nanoTime();
                    assertThat(written.applyAsInt(topsheets.answer(question))).isPositive();
                    return (System.nanoTime() - start) / 1e6;
                })
                .skip(ROUNDS / 2)
                .sorted()
                .toArray();
        System.out.printf(
                "%-22s %d filtered: p50 %6.1f  p90 %6.1f  p99 %6.1f ms%n",
                what, filtered, millis[ROUNDS / 2], millis[ROUNDS * 9 / 10], millis[ROUNDS * 99 / 100]);
    }

    private static void asOwner(TestDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : Arrays.asList(statements)) {
                statement.execute(sql);
            }
        }
    }
}
