package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.partnersuite.e2e.day.Caller.Reply;
import org.partnersuite.e2e.day.model.Tracked;
import org.partnersuite.e2e.suite.Client.Answer;

/** How a desk writes: some answers get lost, some versions are stale. */
final class Writes {
    private static final int LOST_PERCENT = 8;

    private final Desk desk;

    Writes(Desk desk) {
        this.desk = desk;
    }

    /** Creates something; when the answer was lost, the same call again gets the same answer. */
    Answer create(String path, String json) {
        Caller seller = desk.as("seller");
        String key = desk.key();
        Answer answer = seller.post(path, key, json).answer();
        desk.tally().expect(201, answer.status(), "POST " + path + " " + json + " " + answer.body());
        if (desk.happens(LOST_PERCENT)) {
            same(answer, seller.post(path, key, json).answer(), path);
        } else if (desk.happens(1)) {
            Answer other = seller.post(path, key, json.replaceFirst("(name|subject|description)\":\"", "$1\":\"x"))
                    .answer();
            desk.tally().expect(422, other.status(), "another body with the same key at " + path);
        }
        return answer;
    }

    void same(Answer first, Answer again, String path) {
        desk.tally().count("lost answers");
        desk.tally().expect(true, again.replayed(), "a repeat is told to be one at " + path);
        desk.tally().expect(first.status(), again.status(), "status of a repeat at " + path);
        desk.tally().expect(first.body(), again.body(), "body of a repeat at " + path);
        desk.tally().expect(first.etag(), again.etag(), "ETag of a repeat at " + path);
    }

    /** Edits something at its version; sometimes at none, or at one that has passed. */
    void edit(String path, Tracked tracked, String json, Runnable change) {
        Caller seller = desk.as("seller");
        String at = path + "/" + tracked.id();
        if (desk.happens(8)) {
            desk.tally().count("stale");
            desk.tally()
                    .expect(
                            412,
                            seller.patch(at, tracked.staleEtag(), json).answer().status(),
                            "stale " + at);
        } else if (desk.happens(2)) {
            desk.tally().expect(428, seller.patch(at, "", json).answer().status(), "without If-Match " + at);
        } else {
            Reply reply = seller.patch(at, tracked.etag(), json);
            change.run();
            boolean done = reply.answer().status() == 200 || reply.uncertain() && isNow(at, tracked);
            desk.tally().expect(true, done, "PATCH " + at + " " + json + " " + reply);
            if (reply.answer().status() == 200) {
                desk.tally().expect(tracked.etag(), reply.answer().etag(), "ETag after PATCH " + at);
            }
        }
    }

    /** Two callers who know nothing of each other. */
    List<Answer> atOnce(Supplier<Answer> one, Supplier<Answer> other) {
        desk.tally().count("races");
        CompletableFuture<Answer> first = CompletableFuture.supplyAsync(one, Writes::aside);
        CompletableFuture<Answer> second = CompletableFuture.supplyAsync(other, Writes::aside);
        return List.of(first.join(), second.join());
    }

    /** What a refusal lists. */
    Set<String> codes(Answer refusal) {
        Set<String> codes = new TreeSet<>();
        refusal.body()
                .path("errors")
                .forEach(fault -> codes.add(fault.path("code").asText()));
        return codes;
    }

    private static void aside(Runnable command) {
        Thread.ofVirtual().start(command);
    }

    /** The answer of a change without a key was lost: the resource tells whether it happened. */
    private boolean isNow(String at, Tracked tracked) {
        JsonNode body = desk.as("seller").get(at).answer().body();
        return body.path("version").asLong() == tracked.version()
                && body.path("name").asText().equals(tracked.name());
    }
}
