package org.partnersuite.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnersuite.benchmarks.engagement.CreateByJdbc;
import org.partnersuite.benchmarks.engagement.CreateOverHttp;
import org.partnersuite.benchmarks.engagement.LineByJdbc;
import org.partnersuite.benchmarks.engagement.LineOverHttp;
import org.partnersuite.benchmarks.engagement.ListByJdbc;
import org.partnersuite.benchmarks.engagement.ListOverHttp;
import org.partnersuite.benchmarks.engagement.LogByJdbc;
import org.partnersuite.benchmarks.engagement.LogOverHttp;
import org.partnersuite.benchmarks.engagement.MoveByJdbc;
import org.partnersuite.benchmarks.engagement.MoveOverHttp;
import org.partnersuite.benchmarks.engagement.RaiseByJdbc;
import org.partnersuite.benchmarks.engagement.RaiseOverHttp;
import org.partnersuite.benchmarks.engagement.StoredPipeline;
import org.partnersuite.benchmarks.machine.CpuTime;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;
import org.partnersuite.benchmarks.measure.Contest;
import org.partnersuite.benchmarks.measure.Contestant;
import org.partnersuite.benchmarks.measure.Operation;
import org.partnersuite.benchmarks.measure.Report;
import org.partnersuite.benchmarks.measure.Score;
import org.partnersuite.benchmarks.success.RecordByJdbc;
import org.partnersuite.benchmarks.success.RecordOverHttp;

/** Contests of requests with what the database can do at most. Each prints a table by number of clients. */
final class Contests {
    private static final int[] CLIENTS = {1, 8, 32};
    private static final String SERVICE = "service";
    private static final String DATABASE = "database";
    private static final String GATEWAY = "gateway";

    private final SuiteUnderLoad suite;
    private final Parts.Pace pace;
    private final StoredPipeline pipeline;

    Contests(SuiteUnderLoad suite, Parts.Pace pace, StoredPipeline pipeline) {
        this.suite = suite;
        this.pace = pace;
        this.pipeline = pipeline;
    }

    void creates() throws Exception {
        List<UUID> accounts = pipeline.accounts();
        String token = suite.token("seller");
        CreateOverHttp http = new CreateOverHttp("HTTP", suite.engagementPort(), token, accounts);
        tryOnce(http);
        run(
                "Create an opportunity",
                List.of(
                        new CreateByJdbc(suite, accounts),
                        http,
                        new CreateOverHttp("HTTP through the gateway", suite.gatewayPort(), token, accounts)));
    }

    void moves() throws Exception {
        List<UUID> accounts = pipeline.accounts();
        String token = suite.token("seller");
        MoveOverHttp http = new MoveOverHttp(suite.engagementPort(), token, accounts);
        tryOnce(http);
        run(
                "Move an opportunity to another stage",
                List.of(new MoveByJdbc(suite, suite.engagementPort(), token, accounts), http));
    }

    void activities() throws Exception {
        String token = suite.token("seller");
        List<UUID> opportunities = LogOverHttp.opportunities(suite.engagementPort(), token, pipeline.accounts());
        LogOverHttp http = new LogOverHttp(suite.engagementPort(), token, opportunities);
        tryOnce(http);
        run("Log an activity", List.of(new LogByJdbc(suite, opportunities), http));
    }

    void roadblocks() throws Exception {
        String token = suite.token("seller");
        List<UUID> opportunities = LogOverHttp.opportunities(suite.engagementPort(), token, pipeline.accounts());
        RaiseOverHttp http = new RaiseOverHttp(suite.engagementPort(), token, opportunities);
        tryOnce(http);
        run("Raise a roadblock", List.of(new RaiseByJdbc(suite, opportunities), http));
    }

    void changes() throws Exception {
        List<UUID> accounts = pipeline.accounts();
        String token = suite.token("seller");
        LineOverHttp http = new LineOverHttp(suite.engagementPort(), token, accounts);
        tryOnce(http);
        run("Change a product line", List.of(new LineByJdbc(suite, suite.engagementPort(), token, accounts), http));
    }

    /** In customer success, of the customers that are seeded there. */
    void touches() throws Exception {
        List<UUID> customers = RecordOverHttp.customers(suite);
        RecordOverHttp http =
                new RecordOverHttp(suite.customerSuccessPort(), suite.token("customer-success"), customers);
        tryOnce(http);
        run("Record a touch", "customer-success-service", List.of(new RecordByJdbc(suite, customers), http));
    }

    void lists() throws Exception {
        run(
                "List fifty opportunities",
                List.of(new ListByJdbc(suite), new ListOverHttp(suite.engagementPort(), suite.token("reader"))));
    }

    /** Fails before the contest when a request is refused. */
    private static void tryOnce(Contestant contestant) throws Exception {
        try (Operation one = contestant.client(0)) {
            one.once();
        }
    }

    void run(String title, List<Contestant> contestants) throws Exception {
        suite.stopReaders();
        run(title, "engagement-service", contestants);
    }

    private void run(String title, String service, List<Contestant> contestants) throws Exception {
        Map<String, CpuTime> observed = new LinkedHashMap<>();
        observed.put(SERVICE, suite.cpuOf(service));
        observed.put(DATABASE, suite.cpuOfDatabase());
        observed.put(GATEWAY, suite.cpuOf("api-gateway"));
        Contest contest = new Contest(contestants, observed);
        contest.run(8, 1, pace.warmUpSeconds());
        Report.heading(
                title,
                "clients",
                "way",
                "per s",
                "ratio",
                "p50 ms",
                "p99 ms",
                "service CPU ms",
                "database CPU ms",
                "gateway CPU ms");
        for (int clients : CLIENTS) {
            Map<String, Score> scores = contest.run(clients, pace.rounds(), pace.roundSeconds());
            double limit = scores.values().iterator().next().perSecond();
            scores.forEach((name, score) -> Report.row(
                    clients,
                    name,
                    score.perSecond(),
                    score.perSecond() / limit,
                    score.millis(50),
                    score.millis(99),
                    score.cpuMillisEach(SERVICE),
                    score.cpuMillisEach(DATABASE),
                    score.cpuMillisEach(GATEWAY)));
        }
    }
}
