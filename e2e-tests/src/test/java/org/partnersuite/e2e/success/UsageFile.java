package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.partnersuite.e2e.day.Caller.Reply;

/** A file of telemetry, which is sent twice: the second time it says nothing new (CS-8, XC-6). */
final class UsageFile {
    private static final String ROLE = "integration";
    private static final String JOBS = World.API + "/bulk-jobs";
    private static final Set<String> UNDER_WAY = Set.of("UPLOAD_COMPLETE", "IN_PROGRESS");
    private static final String HEADER = "subscriptionId,licenceType,period,licensed,assigned,activeUsers,activeDays,"
            + "minutes,devices,features,components,quantities\n";

    private final Desk desk;
    private final World world;

    UsageFile(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    void send(List<List<String>> rows) {
        String csv = rows.stream().map(row -> String.join(",", row)).collect(Collectors.joining("\n", HEADER, "\n"));
        for (String came : List.of("created", "unchanged")) {
            job(csv, rows.size(), came);
        }
    }

    private void job(String csv, int rows, String came) {
        Body body = Body.of("object", "usage").with("format", "CSV").with("externalIdSource", "usage-" + world.run());
        String job = JOBS + "/" + desk.create(ROLE, JOBS, body).id();
        Reply uploaded;
        do {
            uploaded = desk.send(
                    ROLE,
                    "PUT",
                    job + "/content",
                    Map.of("Content-Type", "text/csv; charset=utf-8", "If-Match", etag(job)),
                    csv);
        } while (uploaded.uncertain() && uploaded.answer().status() == 412);
        world.tally().expect(200, uploaded.answer().status(), "an upload " + uploaded);
        Reply sent = world.as(ROLE).patch(job, etag(job), "{\"state\":\"UPLOAD_COMPLETE\"}");
        boolean accepted = sent.answer().status() == 200
                || sent.uncertain() && !now(job).path("state").asText().equals("OPEN");
        world.tally().expect(true, accepted, "a file is sent " + sent);
        JsonNode done = now(job);
        while (UNDER_WAY.contains(done.path("state").asText())) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            done = now(job);
        }
        world.tally().count("files of telemetry");
        world.tally().expect("COMPLETE", done.path("state").asText(), "a file " + done);
        world.tally().expect(rows, done.path("rows").path(came).asInt(), came + " by a file " + done);
    }

    private JsonNode now(String job) {
        return world.as(ROLE).get(job).answer().expect(200).body();
    }

    private String etag(String job) {
        return world.as(ROLE).get(job).answer().expect(200).etag();
    }
}
