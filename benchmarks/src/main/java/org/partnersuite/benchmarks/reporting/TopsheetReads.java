package org.partnersuite.benchmarks.reporting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.partnersuite.benchmarks.machine.KeepAlive;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;
import org.partnersuite.benchmarks.measure.OpenLoad;
import org.partnersuite.benchmarks.measure.Operation;

/** Topsheets at a steady pace. */
public record TopsheetReads(SuiteUnderLoad suite) {
    private static final String PATH = "/v1/reporting/topsheets/watsonx";
    private static final int CLIENTS = 16;

    /** What an executive opens, and what the page with every breakdown asks for. */
    public enum Question {
        QUARTER("?period=2026-Q3"),
        YEAR_BY_OFFERING("?period=2026-Q1..2026-Q4&groupBy=quarter,offering&geography=Americas"),
        ALL_BREAKDOWNS("?period=all&groupBy=quarter,geography,market,industry,offering,useCase,leadOrganisation,joint");

        private final String query;

        Question(String query) {
            this.query = query;
        }
    }

    public Histogram read(Question question, double perSecond, double seconds) throws Exception {
        List<Operation> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(client(PATH + question.query));
        }
        Histogram latencies = new OpenLoad(perSecond, seconds).run(clients);
        for (Operation client : clients) {
            client.close();
        }
        return latencies;
    }

    private Operation client(String path) throws IOException {
        KeepAlive http = new KeepAlive(suite.reportingPort(), suite.token("executive"));
        return new Operation() {
            @Override
            public void once() throws IOException {
                int status = http.get(path);
                if (status != 200) {
                    throw new IllegalStateException("topsheet answered " + status + ": " + http.body());
                }
            }

            @Override
            public void close() throws IOException {
                http.close();
            }
        };
    }
}
