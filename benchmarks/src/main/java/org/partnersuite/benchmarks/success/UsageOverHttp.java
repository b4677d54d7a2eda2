package org.partnersuite.benchmarks.success;

import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import org.partnersuite.benchmarks.bulk.BulkJobs;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;

/**
 * A month of usage, as an integration sends it: new rows of as many licence types as it takes. Each run has types of its own.
 *
 * @param subscriptions of the benchmark
 */
public record UsageOverHttp(SuiteUnderLoad suite, int subscriptions) {
    private static final String COLUMNS =
            "subscriptionExternalId,licenceType,period,licensed,assigned,activeUsers,activeDays,minutes,features\n";

    public BulkJobs.Done month(int rows) throws IOException {
        String run = "RUN-" + Instant.now().getEpochSecond() + "-";
        YearMonth month = YearMonth.now().minusMonths(1);
        StringBuilder csv = new StringBuilder(COLUMNS);
        for (int row = 0; row < rows; row++) {
            int licensed = 10 + row % 500;
            csv.append("s-").append(row % subscriptions).append(',');
            csv.append(run)
                    .append(row / subscriptions)
                    .append(',')
                    .append(month)
                    .append(',');
            csv.append(licensed).append(',').append(licensed - 2).append(',').append(licensed / 2);
            csv.append(",8.5,21,goals=")
                    .append(licensed / 3)
                    .append("/8/11;reviews=")
                    .append(licensed / 5)
                    .append('\n');
        }
        return new BulkJobs(
                        suite.customerSuccessPort(),
                        suite.token("integration"),
                        "/v1/customer-success/bulk-jobs",
                        "bench")
                .run("usage", csv.toString(), rows);
    }
}
