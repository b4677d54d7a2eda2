package org.partnersuite.e2e.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A client of the gateway, with a token of one role. */
public final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String address;
    private final Supplier<String> tokens;
    private String token = "";
    private Instant tokenUntil = Instant.EPOCH;

    Client(String address, Supplier<String> tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    /** What came back. */
    public record Answer(int status, String etag, String contentType, boolean replayed, JsonNode body) {

        public Answer expect(int expected) {
            assertThat(status).as(() -> "status of " + body).isEqualTo(expected);
            return this;
        }

        public String id() {
            return body.path("id").asText();
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String json) {
        return send(posting(path, json));
    }

    /** Changes something that is known at a version. */
    public Answer post(String path, String etag, String json) {
        return send(posting(path, json).header("If-Match", etag));
    }

    public Answer putCsv(String path, String etag, String csv) {
        return send(request(path)
                .header("Content-Type", "text/csv; charset=utf-8")
                .header("If-Match", etag)
                .PUT(BodyPublishers.ofString(csv)));
    }

    public Answer patch(String path, String etag, String json) {
        return send(request(path)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", etag)
                .method("PATCH", BodyPublishers.ofString(json)));
    }

    /**
     * Any call, with headers of the caller's choice.
     *
     * @param json no body when empty
     */
    public Answer call(String verb, String path, Map<String, String> headers, String json) {
        HttpRequest.Builder request =
                request(path).method(verb, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        headers.forEach(request::setHeader);
        return send(request);
    }

    /** The items of all pages. */
    public List<JsonNode> list(String path) {
        List<JsonNode> items = new ArrayList<>();
        String first = path + (path.contains("?") ? "&" : "?") + "pageSize=500";
        String next = "";
        do {
            JsonNode page = get(first + next).expect(200).body();
            page.path("items").forEach(items::add);
            next = page.hasNonNull("nextPageToken")
                    ? "&pageToken=" + page.path("nextPageToken").asText()
                    : "";
        } while (!next.isEmpty());
        return items;
    }

    /** Server-sent events until the server ends the stream. */
    public void events(String path, Consumer<JsonNode> data) {
        HttpRequest request =
                request(path).header("Accept", "text/event-stream").GET().build();
        try {
            HttpResponse<Stream<String>> response = HTTP.send(request, BodyHandlers.ofLines());
            assertThat(response.statusCode()).isEqualTo(200);
            try (Stream<String> lines = response.body()) {
                lines.filter(line -> line.startsWith("data:"))
                        .forEach(line -> data.accept(parsed(line.substring("data:".length()))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder posting(String path, String json) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json));
    }

    private synchronized HttpRequest.Builder request(String path) {
        if (Instant.now().isAfter(tokenUntil)) {
            token = tokens.get();
            tokenUntil = Instant.now().plus(TOKEN_LIFE);
        }
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    HTTP.send(request.setHeader("Accept", "application/json").build(), BodyHandlers.ofString());
            ProblemPages.check(response);
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("ETag").orElse(""),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("Idempotent-Replayed").isPresent(),
                    parsed(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parsed(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException notJson) {
            throw new AssertionError("not JSON: " + body, notJson);
        }
    }
}
