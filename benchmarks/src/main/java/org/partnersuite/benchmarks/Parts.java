package org.partnersuite.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.partnersuite.benchmarks.engagement.BulkByJdbc;
import org.partnersuite.benchmarks.engagement.BulkOverHttp;
import org.partnersuite.benchmarks.engagement.FeedLog;
import org.partnersuite.benchmarks.engagement.FeedOverHttp;
import org.partnersuite.benchmarks.engagement.ListMatrix;
import org.partnersuite.benchmarks.engagement.ListQuestions;
import org.partnersuite.benchmarks.engagement.SeededWork;
import org.partnersuite.benchmarks.engagement.SettleByJdbc;
import org.partnersuite.benchmarks.engagement.StoredPipeline;
import org.partnersuite.benchmarks.engagement.WebhookDeliveries;
import org.partnersuite.benchmarks.machine.CpuTime;
import org.partnersuite.benchmarks.machine.KeepAlive;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;
import org.partnersuite.benchmarks.measure.Report;
import org.partnersuite.benchmarks.reporting.TopsheetReads;
import org.partnersuite.benchmarks.reporting.Visibility;

/** The parts of a run. Each prints a table. */
final class Parts {
    private static final int ACCOUNTS = 1_000;
    private static final int OPPORTUNITIES_OF_AN_ACCOUNT = 5;
    private static final int JOB_ROWS = 50_000;
    private static final int MEASURED_ROWS = 20_000;
    private static final int ROUNDS = 24;
    private static final int MOST_MILLIS = 50;

    private final SuiteUnderLoad suite;
    private final Pace pace;
    private final StoredPipeline pipeline;
    private final Contests contests;

    Parts(SuiteUnderLoad suite, Pace pace) {
        this.suite = suite;
        this.pace = pace;
        pipeline = new StoredPipeline(suite);
        contests = new Contests(suite, pace, pipeline);
    }

    /** Requests against plain JDBC. */
    Contests contests() {
        return contests;
    }

    /** How long things are measured; every way is warmed up for itself. */
    record Pace(double warmUpSeconds, int rounds, double roundSeconds, double openSeconds) {}

    /** Through the real import; what is there already counts. */
    void seed(int opportunities) throws Exception {
        BulkOverHttp bulk = new BulkOverHttp(suite);
        int accounts = Math.max(ACCOUNTS, opportunities / OPPORTUNITIES_OF_AN_ACCOUNT);
        bulk.accounts(accounts);
        Report.heading("Seeding by bulk jobs", "rows so far", "upload s", "rows/s");
        for (int first = pipeline.size(); first < opportunities; first += JOB_ROWS) {
            suite.forgetTokens();
            int rows = Math.min(JOB_ROWS, opportunities - first);
            BulkOverHttp.Done done = bulk.opportunities(first, rows, accounts);
            Report.row(first + rows, done.uploadSeconds(), done.perSecond());
        }
        pipeline.analyze();
    }

    /** Five activities an opportunity, and all that follows from them. */
    void work() throws Exception {
        SeededWork work = new SeededWork(suite);
        int opportunities = work.write();
        double seconds = work.derived().toMillis() / 1e3;
        Report.heading("Seeded activities, and what is derived", "opportunities", "then derived after s");
        Report.row(opportunities, seconds);
        pipeline.analyze();
    }

    /** Every access path of every list of the engagement-service whose path ends so, alone and at 8 clients. */
    void filters(String pathEnd) throws Exception {
        suite.stopReaders();
        Report.heading("Lists by their access paths", "list", "questions", "clients", "p50 ms", "p99 ms", "over 50 ms");
        try (KeepAlive http = new KeepAlive(suite.engagementPort(), suite.token("admin"))) {
            var questions = new ListQuestions(http).of("/v1/engagement/openapi?format=json");
            for (Map.Entry<String, List<String>> list : questions.entrySet()) {
                if (!list.getKey().endsWith(pathEnd)) {
                    continue;
                }
                suite.forgetTokens();
                ListMatrix matrix = new ListMatrix(suite.engagementPort(), suite.token("admin"));
                warmUp(matrix, list.getValue());
                for (int clients : List.of(1, 8)) {
                    report(list.getKey(), clients, matrix.ask(list.getValue(), ROUNDS, clients));
                }
            }
        }
    }

    /** A quarter of the usual time: a list is a few paths of one program. */
    private void warmUp(ListMatrix matrix, List<String> questions) throws Exception {
        long end = System.nanoTime() + (long) (pace.warmUpSeconds() / 4 * 1e9);
        do {
            matrix.ask(questions, 1, 8);
        } while (System.nanoTime() < end);
    }

    /** A question is slow when most of its answers are. */
    private static void report(String list, int clients, Map<String, Histogram> byQuestion) {
        Histogram all = new Histogram(3);
        byQuestion.values().forEach(all::add);
        List<Map.Entry<String, Histogram>> slow = byQuestion.entrySet().stream()
                .filter(question -> millis(question.getValue(), 50) > MOST_MILLIS)
                .sorted(Comparator.comparing(question -> -millis(question.getValue(), 50)))
                .toList();
        Report.row(list, byQuestion.size(), clients, millis(all, 50), millis(all, 99), slow.size());
        slow.forEach(question -> Report.row(
                question.getKey().substring(list.length()),
                "",
                clients,
                millis(question.getValue(), 50),
                millis(question.getValue(), 99),
                ""));
    }

    void bulk() throws Exception {
        suite.stopReaders();
        BulkOverHttp suiteSide = new BulkOverHttp(suite);
        BulkByJdbc limit = new BulkByJdbc(suite, pipeline.accounts());
        int next = pipeline.size();
        long warm = System.nanoTime() + (long) (pace.warmUpSeconds() * 1e9);
        while (System.nanoTime() < warm) {
            limit.run(next, MEASURED_ROWS);
            suiteSide.opportunities(next, MEASURED_ROWS, ACCOUNTS);
            next += MEASURED_ROWS;
        }
        Report.heading("Bulk", "round", "unnest rows/s", "job rows/s", "ratio");
        for (int round = 1; round <= pace.rounds(); round++) {
            double most = limit.run(next, MEASURED_ROWS);
            double reached =
                    suiteSide.opportunities(next, MEASURED_ROWS, ACCOUNTS).perSecond();
            Report.row(round, most, reached, reached / most);
            next += MEASURED_ROWS;
        }
    }

    /** Pages at the beginning and after so many events, and what the log costs the relay. */
    void feed(int events) throws Exception {
        FeedLog log = new FeedLog(suite);
        log.add(Math.max(0, events - log.size()));
        String deep = log.newest();
        log.add(FeedOverHttp.PAGE);
        pipeline.analyze();
        String token = suite.token("reader");
        int port = suite.engagementPort();
        contests.run(
                "Read %d events".formatted(FeedOverHttp.PAGE),
                List.of(
                        new FeedOverHttp("the oldest", port, token, "from=OLDEST"),
                        new FeedOverHttp("after %,d".formatted(events), port, token, "cursor=" + deep)));
        long end = log.end();
        contests.run(
                "Settle a batch of %d events of the relay".formatted(SettleByJdbc.BATCH),
                List.of(new SettleByJdbc(suite, false), new SettleByJdbc(suite, true)));
        log.removeAfter(end);
    }

    void webhooks(double perSecond) throws Exception {
        suite.stopReaders();
        CpuTime service = suite.cpuOf("engagement-service");
        CpuTime database = suite.cpuOfDatabase();
        Report.heading(
                "Deliveries to a webhook",
                "events/s",
                "delivered per s",
                "p50 ms",
                "p99 ms",
                "max ms",
                "service CPU ms",
                "database CPU ms");
        try (WebhookDeliveries webhook = new WebhookDeliveries(suite)) {
            webhook.measure(perSecond, pace.warmUpSeconds());
            for (double rate : new double[] {perSecond / 2, perSecond}) {
                double serviceBefore = service.millis().getAsDouble();
                double databaseBefore = database.millis().getAsDouble();
                WebhookDeliveries.Delivered done = webhook.measure(rate, pace.openSeconds());
                Report.row(
                        rate,
                        done.perSecond(),
                        millis(done.latencies(), 50),
                        millis(done.latencies(), 99),
                        done.latencies().getMaxValue() / 1e6,
                        (service.millis().getAsDouble() - serviceBefore) / done.events(),
                        (database.millis().getAsDouble() - databaseBefore) / done.events());
            }
        }
    }

    void topsheet(double perSecond) throws Exception {
        suite.startReaders();
        TopsheetReads reads = new TopsheetReads(suite);
        Report.heading(
                "Topsheet, open load of %.0f/s".formatted(perSecond), "question", "p50 ms", "p99 ms", "p99.9 ms");
        for (TopsheetReads.Question question : TopsheetReads.Question.values()) {
            reads.read(question, perSecond, pace.warmUpSeconds() / 3);
            Histogram latencies = reads.read(question, perSecond, pace.openSeconds());
            Report.row(question, millis(latencies, 50), millis(latencies, 99), millis(latencies, 99.9));
        }
    }

    void visibility(double eventsPerSecond) throws Exception {
        suite.startReaders();
        Report.heading("From commit to visible", "way", "events/s", "p50 ms", "p99 ms", "p99.9 ms", "max ms");
        new Visibility(suite, pipeline.accounts()).byCommits(eventsPerSecond, pace.warmUpSeconds());
        report(
                "commits",
                eventsPerSecond,
                new Visibility(suite, pipeline.accounts()).byCommits(eventsPerSecond, pace.openSeconds()));
        for (double rate : new double[] {eventsPerSecond / 2, eventsPerSecond}) {
            report("HTTP", rate, new Visibility(suite, pipeline.accounts()).byRequests(rate, pace.openSeconds()));
        }
    }

    private static void report(String way, double eventsPerSecond, Histogram latencies) {
        Report.row(
                way,
                eventsPerSecond,
                millis(latencies, 50),
                millis(latencies, 99),
                millis(latencies, 99.9),
                latencies.getMaxValue() / 1e6);
    }

    private static double millis(Histogram latencies, double percentile) {
        return latencies.getValueAtPercentile(percentile) / 1e6;
    }
}
