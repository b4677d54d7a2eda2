package org.partnersuite.reporting.measure;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.partnersuite.reporting.opportunity.OpportunityList;
import org.partnersuite.reporting.projection.AccountState;
import org.partnersuite.reporting.projection.OpportunityState;
import org.partnersuite.reporting.sample.FigureCheck;
import org.partnersuite.reporting.sample.SamplePipeline;
import org.partnersuite.reporting.sample.TestProjection;
import org.partnersuite.reporting.topsheet.Grouping;
import org.partnersuite.reporting.topsheet.Topsheets;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Fills a database through the projection, and times topsheets and pages of rows: {@code load <from> <count>} or
 * {@code read <rounds>}. The system properties {@code url}, {@code owner} and {@code app} say where.
 */
public final class Measurement {
    private static final int BATCH = 1000;

    private Measurement() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments[0].equals("load")) {
            Flyway.configure()
                    .dataSource(source("owner"))
                    .locations("classpath:db/platform", "classpath:db/migration")
                    .load()
                    .migrate();
            load(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        } else {
            read(Integer.parseInt(arguments[1]));
        }
    }

    private static void load(int seed, int count) throws InterruptedException {
        TestProjection projection = new TestProjection(pooled());
        SamplePipeline accountsOf = new SamplePipeline(0);
        List<AccountState> accounts = accountsOf.accounts(5_000);
        for (int at = 0; at < accounts.size(); at += BATCH) {
            projection.accounts(accounts.subList(at, at + BATCH));
        }
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 2; t++) {
            int thread = t;
            threads.add(Thread.ofPlatform().start(() -> {
                SamplePipeline sample = new SamplePipeline(seed * 31L + thread);
                Random random = new Random(seed + thread);
                while (next.getAndAdd(BATCH) < count) {
                    List<OpportunityState> batch = new ArrayList<>(BATCH);
                    while (batch.size() < BATCH) {
                        UUID id = sample.id();
                        batch.add(sample.opportunity(id, 1, accounts.get(random.nextInt(accounts.size()))));
                    }
                    projection.opportunities(batch);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.printf("%d opportunities, %.0f a second%n", count, count / ((System.nanoTime() - start) / 1e9));
    }

    private static void read(int rounds) {
        TestProjection projection = new TestProjection(pooled());
        Topsheets topsheets = projection.topsheets();
        List<Grouping> all = List.of(Grouping.values());
        for (int filtered = 0; filtered <= 4; filtered++) {
            int dimensions = filtered;
            time("topsheet, " + dimensions + " axes filtered, no breakdown", rounds, random -> {
                var question = FigureCheck.question(random, dimensions, List.of());
                topsheets.answer(question);
                return question.toString();
            });
            time("topsheet, " + dimensions + " axes filtered, all breakdowns", rounds / 4, random -> {
                var question = FigureCheck.question(random, dimensions, all);
                topsheets.answer(question);
                return question.toString();
            });
        }
        List<String> sorts = OpportunityList.LIST.sortable();
        for (int filtered = 0; filtered <= 3; filtered++) {
            int dimensions = filtered;
            time("rows, " + dimensions + " axes filtered, any sort", rounds, random -> {
                MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
                FigureCheck.question(random, dimensions, List.of())
                        .filters()
                        .forEach((dimension, values) ->
                                parameters.putSingle(dimension.parameter(), String.join(",", values)));
                parameters.putSingle(
                        "sort", (random.nextBoolean() ? "-" : "") + sorts.get(random.nextInt(sorts.size())));
                projection.rows().page(TestProjection.SERVICE, parameters);
                return parameters.toString();
            });
        }
        time("rows, search and any sort", rounds / 4, random -> {
            MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
            parameters.putSingle(
                    "search", random.nextBoolean() ? "bank" : Integer.toString(random.nextInt(40_000), 36));
            parameters.putSingle("sort", sorts.get(random.nextInt(sorts.size())));
            projection.rows().page(TestProjection.SERVICE, parameters);
            return parameters.toString();
        });
    }

    private static void time(String what, int rounds, Function<Random, String> call) {
        Random random = new Random(4711);
        for (int i = 0; i < rounds / 4; i++) {
            String warmUp = call.apply(random);
            if (warmUp.isEmpty()) {
                return;
            }
        }
        double[] millis = new double[rounds];
        double worst = 0;
        String worstCall = "";
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            String requested = call.apply(random);
            millis[i] = (System.nanoTime() - start) / 1e6;
            if (millis[i] > worst) {
                worst = millis[i];
                worstCall = requested;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                "%-48s p50 %6.1f  p99 %6.1f ms, worst %.0f %s%n",
                what, millis[rounds / 2], millis[rounds * 99 / 100], worst, worstCall);
    }

    private static io.agroal.api.AgroalDataSource pooled() {
        try {
            return io.agroal.api.AgroalDataSource.from(new io.agroal.api.configuration.supplier.AgroalPropertiesReader()
                    .readProperties(java.util.Map.of(
                            "jdbcUrl",
                            System.getProperty("url"),
                            "principal",
                            System.getProperty("app"),
                            "credential",
                            "x",
                            "maxSize",
                            "12"))
                    .get());
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PGSimpleDataSource source(String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(System.getProperty("url"));
        source.setUser(System.getProperty(user));
        source.setPassword("x");
        return source;
    }
}
