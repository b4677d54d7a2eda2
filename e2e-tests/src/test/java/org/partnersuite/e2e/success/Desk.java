package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.partnersuite.e2e.day.Caller;
import org.partnersuite.e2e.day.Caller.Reply;
import org.partnersuite.e2e.suite.Client.Answer;

/** Where somebody works for one customer: what is drawn by chance, and how it is written. */
final class Desk {
    private static final int LOST_PERCENT = 5;

    private final World world;
    private final int number;
    private final Random random;
    private int keys;

    Desk(World world, int number) {
        this.world = world;
        this.number = number;
        this.random = new Random(world.size().seed() * 1_000_003 + number);
    }

    World world() {
        return world;
    }

    Random random() {
        return random;
    }

    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T anyOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Creates something; when the answer was lost, the same call again gets the same answer. */
    Answer create(String role, String path, Body body) {
        Caller caller = world.as(role);
        String key = key();
        Answer answer = caller.post(path, key, body.toString()).answer();
        world.tally().expect(201, answer.status(), "POST " + path + " " + body + " " + answer.body());
        if (happens(LOST_PERCENT)) {
            same(answer, caller.post(path, key, body.toString()).answer(), path);
        }
        return answer;
    }

    Answer create(String path, Body body) {
        return create(World.WRITER, World.API + path, body);
    }

    /** Several in one call; the results in their order. */
    List<JsonNode> createAll(String path, List<Body> items, Set<Integer> statuses) {
        Caller caller = world.as(World.WRITER);
        String key = key();
        String at = World.API + path;
        String json = Body.items(items);
        Answer answer = caller.post(at, key, json).answer();
        world.tally().expect(207, answer.status(), "POST " + at + " " + json + " " + answer.body());
        if (happens(LOST_PERCENT)) {
            same(answer, caller.post(at, key, json).answer(), at);
        }
        List<JsonNode> created = new ArrayList<>();
        for (JsonNode result : answer.body().path("results")) {
            boolean told = statuses.contains(result.path("status").asInt());
            world.tally().expect(true, told, "one of POST " + at + " " + result);
            created.add(result.path("body"));
        }
        world.tally().expect(items.size(), created.size(), "results of POST " + at);
        return created;
    }

    /** Moves something on that is known at a version. */
    Answer moveAt(String role, String path, String etag, Body body) {
        String at = World.API + path;
        Answer answer = world.as(role).move(at, etag, key(), body.toString()).answer();
        world.tally().expect(201, answer.status(), "POST " + at + " " + body + " " + answer.body());
        return answer;
    }

    /** Moves on what is read first, as nobody else writes it. */
    Answer move(String role, String resource, String step, Body body) {
        Answer answer = moveAt(role, resource + "/" + step, world.etag(World.API + resource), body);
        world.tally().count("transitions");
        return answer;
    }

    Answer put(String path, Body body) {
        String at = World.API + path;
        Answer answer = world.as(World.WRITER).put(at, body.toString()).answer();
        boolean told = answer.status() == 200 || answer.status() == 201;
        world.tally().expect(true, told, "PUT " + at + " " + body + " " + answer);
        return answer;
    }

    /** Replaces something at the version that it has; a repeat of what is done already says the same. */
    void replace(String path, Body body) {
        String at = World.API + path;
        Map<String, String> headers = Map.of("Content-Type", "application/json", "If-Match", world.etag(at));
        Reply reply = world.as(World.WRITER).send("PUT", at, headers, body.toString());
        boolean done = reply.answer().status() == 200
                || reply.uncertain() && reply.answer().status() == 412;
        world.tally().expect(true, done, "PUT " + at + " " + body + " " + reply);
    }

    /** Changes something at the version that it has; a repeat of what is done already says the same. */
    void patch(String role, String path, Body body) {
        String at = World.API + path;
        Reply reply = world.as(role).patch(at, world.etag(at), body.toString());
        boolean done = reply.answer().status() == 200
                || reply.uncertain() && reply.answer().status() == 412;
        world.tally().expect(true, done, "PATCH " + at + " " + body + " " + reply);
    }

    /** Is refused, and told why by these codes. */
    void refused(String path, String etag, Body body, Set<String> codes) {
        String at = World.API + path;
        Answer answer = etag.isEmpty()
                ? world.as(World.WRITER).post(at, key(), body.toString()).answer()
                : world.as(World.WRITER).move(at, etag, key(), body.toString()).answer();
        Set<String> told = new TreeSet<>();
        answer.body()
                .path("errors")
                .forEach(fault -> told.add(fault.path("code").asText()));
        world.tally().count("refused");
        world.tally().expect(422, answer.status(), "refusal of POST " + at + " " + body + " " + answer.body());
        world.tally().expect(new TreeSet<>(codes), told, "refusal of POST " + at + " " + body);
    }

    /** Anything else, with a key of its own. */
    Reply send(String role, String verb, String path, Map<String, String> headers, String body) {
        return world.as(role).send(verb, path, headers, body);
    }

    String key() {
        return world.run() + "-" + number + "-" + keys++;
    }

    private void same(Answer first, Answer again, String path) {
        world.tally().count("lost answers");
        world.tally().expect(true, again.replayed(), "a repeat is told to be one at " + path);
        world.tally().expect(first.body(), again.body(), "body of a repeat at " + path);
    }
}
