package org.partnersuite.localstack.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.localstack.Progress;
import org.partnersuite.localstack.process.StackFailure;

/** One bulk job from its creation to its end. */
public final class BulkUpload {

    private static final int MAX_ATTEMPTS = 100;
    private static final Set<String> ENDED = Set.of("COMPLETE", "FAILED", "ABORTED");

    private final Gateway gateway;
    private final String path;
    private final Progress progress;

    /** @param service such as {@code engagement} */
    public BulkUpload(Gateway gateway, String service, Progress progress) {
        this.gateway = gateway;
        this.path = "/v1/" + service + "/bulk-jobs";
        this.progress = progress;
    }

    /** Its rows: total, created, updated, unchanged, failed. */
    public JsonNode run(String what, String job, String csv) {
        JsonNode ended = ended(what, job, csv);
        for (int again = 0; again < MAX_ATTEMPTS && waitsForPartners(ended); again++) {
            progress.say("%s: the service is still being told of the partners; sent again".formatted(what));
            pause();
            ended = ended(what, job, csv);
        }
        return checked(what, ended, ended.path("rows"));
    }

    /** An import may run before the event of a partner that was just recorded arrives. */
    private static boolean waitsForPartners(JsonNode job) {
        return job.path("reasons").size() == 1
                && job.path("reasons").path(0).path("code").asText().equals("unknown_partner");
    }

    private JsonNode ended(String what, String job, String csv) {
        Gateway.Answer created = gateway.post(path, UUID.randomUUID().toString(), job);
        String self = path + "/" + created.body().path("id").asText();
        Gateway.Answer uploaded = gateway.putCsv(self + "/content", created.etag(), csv);
        gateway.patch(self, uploaded.etag(), "{\"state\":\"UPLOAD_COMPLETE\"}");
        int reported = -1;
        while (true) {
            JsonNode now = gateway.get(self).body();
            JsonNode rows = now.path("rows");
            int percent = rows.path("percent").asInt();
            if (percent != reported) {
                progress.say("%s: %d %%".formatted(what, percent));
                reported = percent;
            }
            if (ENDED.contains(now.path("state").asText())) {
                return now;
            }
            pause();
        }
    }

    private JsonNode checked(String what, JsonNode job, JsonNode rows) {
        if (!job.path("state").asText().equals("COMPLETE")
                || rows.path("failed").asLong() > 0) {
            throw new StackFailure("The import of the %s did not go through: %s".formatted(what, job));
        }
        progress.say("%s: %d created, %d updated, %d unchanged"
                .formatted(
                        what,
                        rows.path("created").asLong(),
                        rows.path("updated").asLong(),
                        rows.path("unchanged").asLong()));
        return rows;
    }

    public static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(150));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("The import was interrupted; run it again, it changes only what is missing.", e);
        }
    }
}
