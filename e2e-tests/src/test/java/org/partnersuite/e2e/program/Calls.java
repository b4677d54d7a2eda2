package org.partnersuite.e2e.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.partnersuite.e2e.day.Caller.Reply;
import org.partnersuite.e2e.suite.Client.Answer;

/** How a desk writes: each call until it is answered, and some of them twice, as their answers were lost. */
final class Calls {
    private static final int LOST_PERCENT = 5;
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final ThreeYears years;
    private final Random random;
    private final String name;
    private int written;

    /** @param name sets its keys apart from those of others */
    Calls(ThreeYears years, Random random, String name) {
        this.years = years;
        this.random = random;
        this.name = name;
    }

    Answer create(String role, String path, String json) {
        return post(role, path, Map.of(), json, 201);
    }

    /** @param status what it is answered with */
    JsonNode post(String role, String path, String json, int status) {
        return post(role, path, Map.of(), json, status).body();
    }

    /** Takes something a step on, or does not. */
    void moved(String role, String path, String etag, String json, int status) {
        post(role, path, Map.of("If-Match", etag), json, status);
    }

    /** Takes something a step on. */
    Answer move(String role, String path, String etag, String json) {
        return post(role, path, Map.of("If-Match", etag), json, 201);
    }

    /** The same that is refused. */
    Answer refused(String role, String path, String etag, String json) {
        return post(role, path, Map.of("If-Match", etag), json, 422);
    }

    /** Many in one call, each of which succeeds. */
    List<JsonNode> createAll(String role, String path, List<String> items) {
        Answer answer = post(role, path + "/batch", Map.of(), "{\"items\":[" + String.join(",", items) + "]}", 207);
        List<JsonNode> created = new ArrayList<>();
        for (JsonNode result : answer.body().path("results")) {
            years.expect(true, result.path("status").asInt() < 300, "one of " + path + " " + result);
            created.add(result.path("body"));
        }
        years.expect(items.size(), created.size(), "results of " + path);
        return created;
    }

    private Answer post(String role, String path, Map<String, String> more, String json, int status) {
        Map<String, String> headers = new TreeMap<>(more);
        headers.put("Content-Type", "application/json");
        headers.put("Idempotency-Key", years.run() + "-" + name + "-" + written++);
        Answer answer = years.as(role)
                .send("POST", ThreeYears.API + path, headers, json)
                .answer();
        years.expect(status, answer.status(), "POST " + path + " " + json + " " + answer.body());
        if (random.nextInt(100) < LOST_PERCENT && answer.status() < 300) {
            years.tally().count("lost answers");
            Answer again = years.as(role)
                    .send("POST", ThreeYears.API + path, headers, json)
                    .answer();
            years.expect(answer.body(), again.body(), "a repeat of " + path);
        }
        return answer;
    }

    /** Puts something in place of what is there; the same again changes nothing. */
    Answer put(String role, String path, String json) {
        Answer answer = years.as(role).put(path, json).answer();
        years.expect(true, answer.status() < 300, "PUT " + path + " " + json + " " + answer.body());
        if (random.nextInt(100) < LOST_PERCENT) {
            years.tally().count("lost answers");
            Answer again = years.as(role).put(path, json).answer();
            years.expect(answer.body(), again.body(), "a repeat of PUT " + path);
        }
        return answer;
    }

    /** Changes some fields of whatever is there. */
    void patch(String role, String path, String json) {
        String at = ThreeYears.API + path;
        String etag = years.as(role).get(at).answer().expect(200).etag();
        Reply reply = years.as(role).send("PATCH", at, Map.of("Content-Type", MERGE_PATCH, "If-Match", etag), json);
        int status = reply.answer().status();
        boolean done = status == 200 || reply.uncertain() && status == 412;
        years.expect(true, done, "PATCH " + path + " " + json + " " + reply);
    }
}
