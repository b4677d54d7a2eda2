package org.partnersuite.e2e.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Brings reports of deals in: one by one, by a batch, or with those of other days in a file (PP-3, XC-6). */
final class Feed {
    private static final String SOURCE = "pipeline";
    private static final String INTEGRATION = "integration";
    private static final Set<String> UNDER_WAY = Set.of("UPLOAD_COMPLETE", "IN_PROGRESS");
    private static final String COLUMNS =
            "externalId,partnerId,name,client,status,closeDate,currency,partnerPortion,valueAddPortion\n";

    private final Desk desk;

    Feed(Desk desk) {
        this.desk = desk;
    }

    void report(List<DealReport> reports) {
        if (reports.isEmpty()) {
            return;
        }
        int way = desk.random().nextInt(100);
        if (reports.size() > 2 && way < 12) {
            file(reports);
        } else if (reports.size() > 1 && way < 75) {
            desk.calls()
                    .createAll(
                            INTEGRATION,
                            "/partners/" + reports.getFirst().state().partner() + "/deals",
                            reports.stream().map(report -> report.item(SOURCE)).toList());
        } else {
            reports.forEach(this::put);
        }
        reports.forEach(report -> desk.years().program().know(desk.today(), report.deal(), report.state()));
        reports.forEach(
                report -> desk.years().tally().count("deals " + report.state().status()));
    }

    /** A deal of another partner moves to this one. */
    void put(DealReport report) {
        desk.calls()
                .put(
                        INTEGRATION,
                        ThreeYears.API + "/partners/" + report.state().partner() + "/deals/by-external-id/" + SOURCE
                                + "/" + report.deal().key(),
                        report.json());
    }

    private void file(List<DealReport> reports) {
        String csv = reports.stream().map(DealReport::csv).collect(Collectors.joining("", COLUMNS, ""));
        String job = desk.calls()
                .create(
                        INTEGRATION,
                        "/bulk-jobs",
                        "{\"object\":\"deals\",\"format\":\"CSV\",\"externalIdSource\":\"" + SOURCE + "\",\"content\":"
                                + TextNode.valueOf(csv) + "}")
                .id();
        JsonNode state = state(job);
        while (UNDER_WAY.contains(state.path("state").asText())) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            state = state(job);
        }
        desk.years().tally().count("files");
        desk.years().expect("COMPLETE", state.path("state").asText(), "a file " + state);
        desk.years().expect(0, state.path("rows").path("failed").asInt(), "failed rows of a file " + state);
    }

    private JsonNode state(String job) {
        return desk.years()
                .as(INTEGRATION)
                .get(ThreeYears.API + "/bulk-jobs/" + job)
                .answer()
                .body();
    }
}
