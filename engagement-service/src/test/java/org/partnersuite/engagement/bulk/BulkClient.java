package org.partnersuite.engagement.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** The calls of an integration that imports, over HTTP. */
final class BulkClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ENDS = Set.of("COMPLETE", "FAILED", "ABORTED");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String token;

    BulkClient(String base, String token) {
        this.base = base;
        this.token = token;
    }

    /** An answer: status, entity tag, body. */
    record Answer(int status, String etag, String text) {
        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new AssertionError("no JSON: " + status + " " + text, e);
            }
        }
    }

    JsonNode createProfile(String definition) {
        Answer answer = post("/import-profiles", definition);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    Answer post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    Answer post(String path, String body, String key) {
        return send(request(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer put(String path, String etag, String body) {
        return send(request(path)
                .header("If-Match", etag)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer get(String path, String accept) {
        return send(request(path).header("Accept", accept).GET());
    }

    Answer create(String job) {
        Answer created = post("/bulk-jobs", job);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return created;
    }

    Answer upload(Answer job, String contentType, byte[] content) {
        return send(request("/bulk-jobs/" + job.json().get("id").asText() + "/content")
                .header("If-Match", job.etag())
                .header("Content-Type", contentType)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    Answer move(Answer job, String state) {
        return send(request("/bulk-jobs/" + job.json().get("id").asText())
                .header("If-Match", job.etag())
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString("{\"state\":\"" + state + "\"}")));
    }

    /** Create, upload, send, and wait for the end. */
    JsonNode imported(String job, byte[] content) {
        Answer uploaded = upload(create(job), "text/csv", content);
        assertThat(uploaded.status()).as(uploaded.text()).isEqualTo(200);
        Answer sent = move(uploaded, "UPLOAD_COMPLETE");
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        return ended(sent.json().get("id").asText());
    }

    JsonNode ended(String id) {
        return await().pollInterval(Duration.ofMillis(50))
                .until(
                        () -> get("/bulk-jobs/" + id).json(),
                        job -> ENDS.contains(job.path("state").asText()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), answer.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
