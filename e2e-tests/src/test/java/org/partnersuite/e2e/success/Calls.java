package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.partnersuite.e2e.day.Caller;
import org.partnersuite.e2e.day.Caller.Reply;
import org.partnersuite.e2e.success.model.Kept;
import org.partnersuite.e2e.suite.Client.Answer;

/** How a desk writes: each call until it is answered, and some of them twice, as their answers were lost. */
final class Calls {
    private static final int LOST_PERCENT = 5;

    private final TwoYears years;
    private final Random random;
    private final String name;
    private int written;

    /** @param name sets its keys apart from those of others */
    Calls(TwoYears years, Random random, String name) {
        this.years = years;
        this.random = random;
        this.name = name;
    }

    Answer create(String role, String path, String json) {
        return keyed(role, path, json, 201);
    }

    /** Creates some in one call. */
    List<JsonNode> createAll(String role, String path, List<String> items) {
        List<JsonNode> created = new ArrayList<>();
        Answer answer = keyed(role, path + "/batch", "{\"items\":[" + String.join(",", items) + "]}", 207);
        for (JsonNode result : answer.body().path("results")) {
            years.tally().expect(true, result.path("status").asInt() < 300, "one of " + path + " " + result);
            created.add(result.path("body"));
        }
        years.tally().expect(items.size(), created.size(), "results of " + path);
        return created;
    }

    private Answer keyed(String role, String path, String json, int status) {
        Caller caller = years.as(role);
        String key = key();
        String at = TwoYears.API + path;
        Answer answer = caller.post(at, key, json).answer();
        years.tally().expect(status, answer.status(), "POST " + at + " " + json + " " + answer.body());
        if (random.nextInt(100) < LOST_PERCENT) {
            Answer again = caller.post(at, key, json).answer();
            years.tally().count("lost answers");
            years.tally().expect(answer.body(), again.body(), "a repeat of " + at);
        }
        return answer;
    }

    /** Takes something a step on. */
    Answer move(String role, String path, String etag, String json) {
        Caller caller = years.as(role);
        String key = key();
        String at = TwoYears.API + path;
        Answer answer = caller.move(at, etag, key, json).answer();
        years.tally().expect(201, answer.status(), "POST " + at + " " + json + " " + answer.body());
        if (random.nextInt(100) < LOST_PERCENT) {
            years.tally().count("lost answers");
            Answer again = caller.move(at, etag, key, json).answer();
            years.tally().expect(answer.body(), again.body(), "a repeat of " + at);
        }
        return answer;
    }

    /** Changes some fields of something that the model has not changed yet. */
    void change(String role, String path, Kept kept, String json) {
        Caller caller = years.as(role);
        String at = TwoYears.API + path + "/" + kept.id();
        Reply reply = caller.patch(at, kept.etag(), json);
        boolean done = reply.answer().status() == 200
                || reply.uncertain() && reply.answer().status() == 412;
        years.tally().expect(true, done, "PATCH " + at + " " + json + " " + reply);
    }

    /**
     * Puts something in place of what is there.
     *
     * @param etag none when empty
     */
    void put(String role, String path, String etag, String json) {
        Map<String, String> headers = etag.isEmpty()
                ? Map.of("Content-Type", "application/json")
                : Map.of("Content-Type", "application/json", "If-Match", etag);
        Reply reply = years.as(role).send("PUT", TwoYears.API + path, headers, json);
        int status = reply.answer().status();
        boolean done = status == 200 || status == 201 || reply.uncertain() && status == 412;
        years.tally().expect(true, done, "PUT " + path + " " + json + " " + reply);
    }

    private String key() {
        return years.run() + "-" + name + "-" + written++;
    }
}
