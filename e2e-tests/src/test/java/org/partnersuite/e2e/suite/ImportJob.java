package org.partnersuite.e2e.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A bulk job, from its creation to its results (XC-6). */
public final class ImportJob {
    private static final String JOBS = "/v1/engagement/bulk-jobs";

    private final Client client;
    private final String self;

    private ImportJob(Client client, String self) {
        this.client = client;
        this.self = self;
    }

    /** Created, uploaded and sent. */
    public static ImportJob send(Client client, String job, String csv) {
        Client.Answer created = client.post(JOBS, job).expect(201);
        ImportJob sent = new ImportJob(client, JOBS + "/" + created.id());
        Client.Answer uploaded =
                client.putCsv(sent.self + "/content", created.etag(), csv).expect(200);
        client.patch(sent.self, uploaded.etag(), "{\"state\":\"UPLOAD_COMPLETE\"}")
                .expect(200);
        return sent;
    }

    public JsonNode now() {
        return client.get(self).expect(200).body();
    }

    /** Watches its progress until it has come through, by server-sent events; it never goes back. */
    public JsonNode watch() {
        List<JsonNode> seen = new ArrayList<>();
        client.events(self + "/events", seen::add);
        assertThat(seen.stream().map(event -> event.path("rows").path("percent").asInt()))
                .isSorted()
                .endsWith(100);
        assertThat(seen.getLast().path("state").asText()).isEqualTo("COMPLETE");
        return now();
    }

    /** Asks until it has come through. */
    public JsonNode ended(Duration atMost) {
        await("the job")
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> now().path("state").asText(),
                        state -> !state.equals("UPLOAD_COMPLETE") && !state.equals("IN_PROGRESS"));
        JsonNode ended = now();
        assertThat(ended.path("state").asText()).as(ended::toString).isEqualTo("COMPLETE");
        return ended;
    }

    /** The rows that failed, each with its faults and as it was uploaded. */
    public List<JsonNode> failed() {
        return results("failed");
    }

    public List<JsonNode> successful() {
        return results("successful");
    }

    private List<JsonNode> results(String kind) {
        List<JsonNode> rows = new ArrayList<>();
        client.get(self + "/results/" + kind).expect(200).body().path("rows").forEach(rows::add);
        return rows;
    }
}
