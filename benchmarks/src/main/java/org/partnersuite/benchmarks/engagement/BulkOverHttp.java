package org.partnersuite.benchmarks.engagement;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.partnersuite.benchmarks.machine.KeepAlive;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;

/** Rows by bulk jobs, as an integration sends them. */
public final class BulkOverHttp {
    private static final String JOBS = "/v1/engagement/bulk-jobs";

    private final SuiteUnderLoad suite;

    public BulkOverHttp(SuiteUnderLoad suite) {
        this.suite = suite;
    }

    /** @param seconds from the job's start to its end, without the upload */
    public record Done(int rows, double uploadSeconds, double seconds) {
        public double perSecond() {
            return rows / seconds;
        }
    }

    public Done accounts(int count) throws IOException {
        StringBuilder csv = new StringBuilder(PipelineRows.ACCOUNT_COLUMNS);
        for (int i = 1; i <= count; i++) {
            csv.append(PipelineRows.account(i));
        }
        return job("accounts", csv.toString(), count);
    }

    public Done opportunities(int first, int count, int accounts) throws IOException, SQLException {
        knowPartners();
        StringBuilder csv = new StringBuilder(PipelineRows.OPPORTUNITY_COLUMNS);
        for (int i = first; i < first + count; i++) {
            csv.append(PipelineRows.opportunity(i, accounts));
        }
        return job("opportunities", csv.toString(), count);
    }

    /** Rows name partners that there are; so many are told of at once here, without the partner program. */
    private void knowPartners() throws SQLException {
        try (Connection db = suite.connect("engagement");
                Statement statement = db.createStatement()) {
            statement.execute(PipelineRows.KNOWN_PARTNERS);
        }
    }

    private Done job(String object, String csv, int rows) throws IOException {
        try (KeepAlive http = new KeepAlive(suite.engagementPort(), suite.token("integration"))) {
            expect(
                    201,
                    http,
                    http.send(
                            "POST",
                            JOBS,
                            CreateOverHttp.KEYED + UUID.randomUUID() + "\r\n",
                            "{\"object\":\"%s\",\"format\":\"CSV\",\"externalIdSource\":\"%s\"}"
                                    .formatted(object, Shapes.EXTERNAL_SOURCE)));
            String self = JOBS + "/" + Json.id(http.body());
            long begin = System.nanoTime();
            expect(
                    200,
                    http,
                    http.send("PUT", self + "/content", "Content-Type: text/csv\r\nIf-Match: \"1\"\r\n", csv));
            long uploaded = System.nanoTime();
            expect(
                    200,
                    http,
                    http.send(
                            "PATCH",
                            self,
                            "Content-Type: application/merge-patch+json\r\nIf-Match: \"2\"\r\n",
                            "{\"state\":\"UPLOAD_COMPLETE\"}"));
            while (!http.body().contains("\"state\":\"COMPLETE\"")) {
                LockSupport.parkNanos(20_000_000);
                expect(200, http, http.get(self));
                if (http.body().contains("\"state\":\"FAILED\"")) {
                    throw new IllegalStateException(http.body());
                }
            }
            if (!http.body().contains("\"failed\":0")) {
                throw new IllegalStateException(http.body());
            }
            return new Done(rows, (uploaded - begin) / 1e9, (System.nanoTime() - uploaded) / 1e9);
        }
    }

    private static void expect(int expected, KeepAlive http, int status) {
        if (status != expected) {
            throw new IllegalStateException(status + ": " + http.body());
        }
    }
}
