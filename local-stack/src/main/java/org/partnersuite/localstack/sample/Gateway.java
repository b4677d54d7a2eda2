package org.partnersuite.localstack.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import org.partnersuite.localstack.process.StackFailure;

/** Calls through the gateway as any client makes them: it sends again what a busy service could not do. */
public final class Gateway {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNAVAILABLE = 503;
    private static final int MAX_REPEATS = 20;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;
    private final String token;

    public Gateway(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** What came back. */
    public record Answer(int status, String etag, JsonNode body) {}

    public Answer get(String path) {
        return send(request(path).GET(), 200, 404);
    }

    /** The key makes a repeat of a call that was cut off harmless. */
    public Answer post(String path, String key, String json) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(json)),
                200,
                201);
    }

    public Answer post(String path, String key, String etag, String json) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .header("If-Match", etag)
                        .POST(HttpRequest.BodyPublishers.ofString(json)),
                200,
                201);
    }

    /**
     * Creates or replaces what has an address of its own.
     *
     * @param etag the version that is replaced; empty where that is not asked for
     */
    public Answer put(String path, String etag, String json) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(json));
        return send(etag.isEmpty() ? request : request.header("If-Match", etag), 200, 201, 422);
    }

    /** In whose name it calls: the subject of its token. */
    public String subject() {
        String claims = token.split("\\.", -1)[1];
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(claims))
                    .path("sub")
                    .asText();
        } catch (IOException e) {
            throw new StackFailure("The token is none of ours.", e);
        }
    }

    Answer putCsv(String path, String etag, String csv) {
        return send(
                request(path)
                        .header("Content-Type", "text/csv; charset=utf-8")
                        .header("If-Match", etag)
                        .PUT(HttpRequest.BodyPublishers.ofString(csv)),
                200);
    }

    public Answer patch(String path, String etag, String json) {
        return send(
                request(path)
                        .header("Content-Type", "application/merge-patch+json")
                        .header("If-Match", etag)
                        .method("PATCH", HttpRequest.BodyPublishers.ofString(json)),
                200);
    }

    /** A page for people. */
    String page(String path) {
        return answered(request(path).header("Accept", "text/html").GET().build(), 200)
                .body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder builder, int... expected) {
        HttpResponse<String> response = answered(builder.build(), expected);
        String etag = response.headers().firstValue("ETag").orElse("");
        try {
            return new Answer(response.statusCode(), etag, parsed(response.body()));
        } catch (IOException e) {
            throw new StackFailure("%s did not answer with JSON: %s".formatted(address, response.body()), e);
        }
    }

    private HttpResponse<String> answered(HttpRequest request, int... expected) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            for (int again = 0; again < MAX_REPEATS && response.statusCode() == UNAVAILABLE; again++) {
                BulkUpload.pause();
                response = client.send(request, HttpResponse.BodyHandlers.ofString());
            }
            for (int status : expected) {
                if (status == response.statusCode()) {
                    return response;
                }
            }
            throw new StackFailure("%s %s answered %d:%n%s"
                    .formatted(request.method(), request.uri(), response.statusCode(), response.body()));
        } catch (IOException e) {
            throw new StackFailure("%s does not answer: is the suite running? (./suite status)".formatted(address), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("The import was interrupted; run it again, it goes on where it was.", e);
        }
    }

    private static JsonNode parsed(String body) throws IOException {
        return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
    }
}
