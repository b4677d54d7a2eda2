package org.partnersuite.benchmarks.engagement;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.partnersuite.benchmarks.bulk.BulkJobs;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;

/** Rows by bulk jobs, as an integration sends them. */
public final class BulkOverHttp {
    private static final String JOBS = "/v1/engagement/bulk-jobs";

    private final SuiteUnderLoad suite;

    public BulkOverHttp(SuiteUnderLoad suite) {
        this.suite = suite;
    }

    public BulkJobs.Done accounts(int count) throws IOException {
        StringBuilder csv = new StringBuilder(PipelineRows.ACCOUNT_COLUMNS);
        for (int i = 1; i <= count; i++) {
            csv.append(PipelineRows.account(i));
        }
        return job("accounts", csv.toString(), count);
    }

    public BulkJobs.Done opportunities(int first, int count, int accounts) throws IOException, SQLException {
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

    private BulkJobs.Done job(String object, String csv, int rows) throws IOException {
        return new BulkJobs(suite.engagementPort(), suite.token("integration"), JOBS, Shapes.EXTERNAL_SOURCE)
                .run(object, csv, rows);
    }
}
