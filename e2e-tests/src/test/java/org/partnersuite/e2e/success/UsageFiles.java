package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.partnersuite.e2e.success.UsageSteps.Row;

/** Files of telemetry, each created, filled and sent by one call (XC-6). */
final class UsageFiles {
    private static final String JOBS = "/bulk-jobs";
    private static final Set<String> UNDER_WAY = Set.of("UPLOAD_COMPLETE", "IN_PROGRESS");
    private static final String COLUMNS =
            "subscriptionId,licenceType,period,licensed,assigned,activeUsers,activeDays,minutes,features,components\n";

    private final TwoYears years;
    private final Calls calls;

    UsageFiles(TwoYears years, Calls calls) {
        this.years = years;
        this.calls = calls;
    }

    /** Returns when all rows are in. */
    void usage(List<Row> rows) {
        String csv = rows.stream()
                .map(row -> row.contract().id() + "," + row.report().csv(row.type(), row.month()) + "\n")
                .collect(Collectors.joining("", COLUMNS, ""));
        String id = calls.create(
                        "integration",
                        JOBS,
                        "{\"object\":\"usage\",\"format\":\"CSV\",\"externalIdSource\":\"telemetry\",\"content\":"
                                + TextNode.valueOf(csv) + "}")
                .id();
        JsonNode job = state(id);
        while (UNDER_WAY.contains(job.path("state").asText())) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            job = state(id);
        }
        years.tally().count("files");
        years.expect("COMPLETE", job.path("state").asText(), "a file " + job);
        years.expect(0, job.path("rows").path("failed").asInt(), "failed rows of a file " + job);
    }

    private JsonNode state(String id) {
        return years.as("integration")
                .get(TwoYears.API + JOBS + "/" + id)
                .answer()
                .body();
    }
}
