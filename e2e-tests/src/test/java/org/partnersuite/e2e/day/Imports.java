package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.partnersuite.e2e.day.Caller.Reply;
import org.partnersuite.e2e.day.model.ExpectedState.Sum;
import org.partnersuite.e2e.suite.Client.Answer;

/**
 * Files of another system, in a market of their own. Whatever breaks of a job, its caller asks how far it is and goes on
 * from there. Each file is sent twice: the second time it changes nothing.
 */
final class Imports {
    private static final String JOBS = Simulation.API + "/bulk-jobs";
    private static final int ROWS = 1_500;
    private static final BigDecimal AMOUNT = new BigDecimal("1250.50");
    private static final Set<String> UNDER_WAY = Set.of("UPLOAD_COMPLETE", "IN_PROGRESS");

    private final Simulation simulation;
    private final Caller caller;
    private int files;
    private int jobs;

    Imports(Simulation simulation) {
        this.simulation = simulation;
        this.caller = simulation.as("integration");
    }

    void bring() {
        String accounts = IntStream.range(0, ROWS / 10)
                .mapToObj(row -> "%s-%d,Imported %s-%d,%s".formatted(files, row, files, row, market()))
                .collect(Collectors.joining("\n", "externalId,name,market\n", "\n"));
        String opportunities = IntStream.range(0, ROWS)
                .mapToObj(row -> "%s,%d-%d,Imported %s,ENGAGE,%s,2026-01-05,2026-12-15,USD,watsonx.ai,SAAS,1,%s"
                        .formatted(id(files, row), files, row % (ROWS / 10), row, simulation.run(), AMOUNT))
                .collect(Collectors.joining(
                        "\n",
                        "externalId,account,name,stage,owner,engagedOn,closeDate,currency,offering,family,quantity,amount\n",
                        "\n"));
        files++;
        for (String came : List.of("created", "unchanged")) {
            job("accounts", accounts, ROWS / 10, came);
            job("opportunities", opportunities, ROWS, came);
        }
    }

    /** Their external ids, sorted. */
    List<String> ids() {
        return IntStream.range(0, files)
                .boxed()
                .flatMap(file -> IntStream.range(0, ROWS).mapToObj(row -> id(file, row)))
                .sorted()
                .toList();
    }

    /** What all of them come to. */
    Sum sum() {
        return new Sum(files * ROWS, AMOUNT.multiply(BigDecimal.valueOf((long) files * ROWS)));
    }

    String source() {
        return "day-" + simulation.run();
    }

    String market() {
        return "Imported " + simulation.run();
    }

    private static String id(int file, int row) {
        return "opportunity-" + file + "-" + row;
    }

    private void job(String object, String csv, int rows, String came) {
        Answer created = caller.post(
                        JOBS,
                        simulation.run() + "-job-" + jobs++,
                        "{\"object\":\"%s\",\"format\":\"CSV\",\"externalIdSource\":\"%s\"}"
                                .formatted(object, source()))
                .answer();
        simulation.tally().expect(201, created.status(), JOBS + " " + created.body());
        String job = JOBS + "/" + created.id();
        upload(job, csv);
        send(job);
        JsonNode done = caller.get(job).answer().body();
        while (UNDER_WAY.contains(done.path("state").asText())) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            done = caller.get(job).answer().body();
        }
        simulation.tally().count("import jobs");
        simulation.tally().expect("COMPLETE", done.path("state").asText(), "an import " + done);
        simulation.tally().expect(rows, done.path("rows").path(came).asInt(), came + " by an import " + done);
    }

    /** Again with the job's next ETag, when an upload was broken off and nobody knows whether it was kept. */
    private void upload(String job, String csv) {
        Reply reply;
        do {
            reply = caller.send(
                    "PUT",
                    job + "/content",
                    Map.of("Content-Type", "text/csv; charset=utf-8", "If-Match", etag(job)),
                    csv);
        } while (reply.uncertain() && reply.answer().status() == 412);
        simulation.tally().expect(200, reply.answer().status(), "an upload " + reply);
    }

    private void send(String job) {
        Reply reply = caller.patch(job, etag(job), "{\"state\":\"UPLOAD_COMPLETE\"}");
        boolean sent = reply.answer().status() == 200
                || reply.uncertain()
                        && !caller.get(job)
                                .answer()
                                .body()
                                .path("state")
                                .asText()
                                .equals("OPEN");
        simulation.tally().expect(true, sent, "an import is sent " + reply);
    }

    private String etag(String job) {
        return caller.get(job).answer().etag();
    }
}
