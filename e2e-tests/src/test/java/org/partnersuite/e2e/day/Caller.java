package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.partnersuite.e2e.suite.Client;
import org.partnersuite.e2e.suite.Client.Answer;

/** Somebody with a role, who asks again until there is an answer. */
public final class Caller {
    /** The gateway's for a service that is away, and for too much at once. */
    private static final Set<Integer> AGAIN = Set.of(429, 502, 503, 504);

    private static final int MOST_TRIES = 2_400;
    private static final long PAUSE_MILLIS = 250;

    private final Client client;
    private final String subject;
    private final Tally tally;
    private final Repeats repeats;

    public Caller(Client client, String subject, Tally tally, Repeats repeats) {
        this.client = client;
        this.subject = subject;
        this.tally = tally;
        this.repeats = repeats;
    }

    /** As histories name it. */
    public String subject() {
        return subject;
    }

    /** @param uncertain an earlier try may have been carried out, though its answer was lost */
    public record Reply(Answer answer, boolean uncertain) {}

    public Reply get(String path) {
        return send("GET", path, Map.of(), "");
    }

    /** The items of all pages. */
    public List<JsonNode> list(String path) {
        List<JsonNode> items = new ArrayList<>();
        String first = path + (path.contains("?") ? "&" : "?") + "pageSize=100";
        String next = "";
        do {
            JsonNode page = get(first + next).answer().expect(200).body();
            page.path("items").forEach(items::add);
            next = page.hasNonNull("nextPageToken")
                    ? "&pageToken=" + page.path("nextPageToken").asText()
                    : "";
        } while (!next.isEmpty());
        return items;
    }

    public Reply post(String path, String key, String json) {
        return send("POST", path, Map.of("Idempotency-Key", key, "Content-Type", "application/json"), json);
    }

    public Reply move(String path, String etag, String key, String json) {
        return send(
                "POST",
                path,
                Map.of("Idempotency-Key", key, "If-Match", etag, "Content-Type", "application/json"),
                json);
    }

    /** @param etag none when empty */
    public Reply patch(String path, String etag, String json) {
        Map<String, String> headers = new LinkedHashMap<>(Map.of("Content-Type", "application/merge-patch+json"));
        if (!etag.isEmpty()) {
            headers.put("If-Match", etag);
        }
        return send("PATCH", path, headers, json);
    }

    public Reply put(String path, String json) {
        return send("PUT", path, Map.of("Content-Type", "application/json"), json);
    }

    /** Until there is a definite answer. What was written is counted, and some of it asked for again in the evening. */
    public Reply send(String verb, String path, Map<String, String> headers, String body) {
        Reply reply = asked(verb, path, headers, body);
        boolean written = !verb.equals("GET") && reply.answer().status() < 300;
        if (written) {
            tally.count(Tally.WRITES);
        }
        if (written && headers.containsKey("Idempotency-Key")) {
            repeats.offer(new Repeats.Request(this, verb, path, headers, body, reply.answer()));
        }
        return reply;
    }

    private Reply asked(String verb, String path, Map<String, String> headers, String body) {
        boolean uncertain = false;
        tally.count("calls");
        for (int tries = 1; ; tries++) {
            try {
                Answer answer = client.call(verb, path, headers, body);
                if (tries == MOST_TRIES || !AGAIN.contains(answer.status()) && !stillRunning(answer)) {
                    return new Reply(answer, uncertain);
                }
                tally.count("refused with " + answer.status());
                uncertain |= answer.status() != 429;
            } catch (UncheckedIOException | IllegalStateException lost) {
                if (tries == MOST_TRIES) {
                    throw lost;
                }
                uncertain = true;
                tally.count("broken connections");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
        }
    }

    private static boolean stillRunning(Answer answer) {
        return answer.status() == 409 && answer.body().path("code").asText().equals("still_running");
    }
}
