package org.partnersuite.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.partnersuite.benchmarks.bulk.BulkJobs;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;
import org.partnersuite.benchmarks.measure.Report;
import org.partnersuite.benchmarks.success.PublishedModel;
import org.partnersuite.benchmarks.success.SeededSuccess;
import org.partnersuite.benchmarks.success.SuccessQuestions;
import org.partnersuite.benchmarks.success.UsageOverHttp;

/** The parts of a run that ask customer success. */
final class SuccessParts {
    /** Rows of usage for each subscription: 300,000 of them have 5.1 million. */
    private static final int MONTHS = 17;

    private static final int HUNDRED_THOUSAND = 100_000;

    private final SuiteUnderLoad suite;
    private final Filters filters;
    private final SeededSuccess seeded;

    SuccessParts(SuiteUnderLoad suite, Parts.Pace pace) {
        this.suite = suite;
        filters = new Filters(suite, pace);
        seeded = new SeededSuccess(suite);
    }

    /** By SQL; what is there already counts. */
    void seed(int customers) throws Exception {
        suite.startReaders();
        Report.heading("Customers and what is known of them, by SQL", "customers", "written in s", "derived after s");
        Duration written = seeded.write(customers, MONTHS);
        Report.row(customers, seconds(written), seconds(seeded.derived()));
        seeded.analyze();
    }

    void lists(String pathEnd) throws Exception {
        suite.startReaders();
        filters.lists(suite.customerSuccessPort(), "/v1/customer-success/openapi?format=json", pathEnd);
    }

    /** Work lists, books, pages of everything and retention: each in one call. */
    void calls() throws Exception {
        suite.startReaders();
        Filters.heading("What one call collects", "call");
        for (Map.Entry<String, List<String>> call :
                new SuccessQuestions(suite).ask().entrySet()) {
            filters.ask(suite.customerSuccessPort(), call.getKey(), call.getValue());
        }
    }

    /** A month by one bulk job, until it is summed. */
    void usage(int rows) throws Exception {
        suite.startReaders();
        Report.heading("A month of usage by a bulk job", "rows", "upload s", "rows/s", "job s", "summed after s");
        BulkJobs.Done done = new UsageOverHttp(suite, seeded.subscriptions()).month(rows);
        Report.row(rows, done.uploadSeconds(), done.perSecond(), done.seconds(), seconds(seeded.derived()));
    }

    /** Every subscription anew, by the next version of the default model. */
    void rescoring() throws Exception {
        suite.startReaders();
        Report.heading("Scores by a new version of the model", "subscriptions", "s", "s for 100,000");
        seeded.derived();
        int subscriptions = seeded.subscriptions();
        long begin = System.nanoTime();
        new PublishedModel(suite).next();
        seeded.derived();
        double took = (System.nanoTime() - begin) / 1e9;
        Report.row(subscriptions, took, took * HUNDRED_THOUSAND / subscriptions);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
