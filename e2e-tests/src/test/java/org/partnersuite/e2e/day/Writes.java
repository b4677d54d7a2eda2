package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnersuite.e2e.day.Caller.Reply;
import org.partnersuite.e2e.day.model.Tracked;
import org.partnersuite.e2e.day.model.Unmet;
import org.partnersuite.e2e.suite.Client.Answer;

/** How a bot writes: some answers get lost, some versions are stale, some calls lack something. */
final class Writes {
    private static final int LOST_PERCENT = 8;
    private static final int STALE_PERCENT = 8;

    private final SellerBot bot;

    Writes(SellerBot bot) {
        this.bot = bot;
    }

    /** Creates something; when the answer was lost, the same call again gets the same answer. */
    Answer create(String role, String path, String json) {
        Caller caller = bot.as(role);
        String key = bot.key();
        Answer answer = caller.post(path, key, json).answer();
        bot.tally().expect(201, answer.status(), "POST " + path + " " + json + " " + answer.body());
        if (bot.happens(LOST_PERCENT)) {
            same(answer, caller.post(path, key, json).answer(), path);
        } else if (bot.happens(1)) {
            String other = json.replaceFirst("(name|subject|description)\":\"", "$1\":\"x");
            int status = caller.post(path, key, other).answer().status();
            bot.tally().expect(other.equals(json) ? 201 : 422, status, "another body with the same key at " + path);
        }
        return answer;
    }

    /**
     * Puts something under a key of the caller's own.
     *
     * @param known it was put before
     */
    Reply bring(String role, String path, String json, boolean known) {
        Reply reply = bot.as(role).put(path, json);
        int status = reply.answer().status();
        boolean told = status == (known ? 200 : 201) || reply.uncertain() && status == 200;
        bot.tally().expect(true, told, "PUT " + path + " " + json + " " + reply);
        return reply;
    }

    /** Creates some in one call. */
    List<Answer> createAll(String role, String path, List<String> items) {
        Caller caller = bot.as(role);
        String key = bot.key();
        String json = "{\"items\":[" + String.join(",", items) + "]}";
        Answer answer = caller.post(path, key, json).answer();
        bot.tally().expect(207, answer.status(), "POST " + path + " " + json + " " + answer.body());
        if (bot.happens(LOST_PERCENT)) {
            same(answer, caller.post(path, key, json).answer(), path);
        }
        List<Answer> created = new ArrayList<>();
        for (JsonNode result : answer.body().path("results")) {
            bot.tally().expect(201, result.path("status").asInt(), "one of POST " + path + " " + result);
            created.add(new Answer(
                    result.path("status").asInt(), result.path("etag").asText(), "", false, result.path("body")));
        }
        bot.tally().expect(items.size(), created.size(), "results of POST " + path);
        return created;
    }

    /** Creates what lacks something, and is told all of it. */
    void refused(String role, String path, String json, Set<String> unmet) {
        refused(bot.as(role).post(path, bot.key(), json).answer(), unmet, path + " " + json);
    }

    /** Edits what lacks something, and is told all of it. */
    void refused(String role, String path, Tracked tracked, String json, Set<String> unmet) {
        refused(bot.as(role).patch(at(path, tracked), tracked.etag(), json).answer(), unmet, path + " " + json);
    }

    private void refused(Answer answer, Set<String> unmet, String about) {
        bot.tally().count("refused");
        bot.tally().expect(Unmet.status(unmet), answer.status(), about + " " + answer.body());
        bot.tally().expect(unmet, codes(answer), about + " " + answer.body());
    }

    /** Edits something at its version; sometimes at none, or at one that has passed. */
    void edit(String role, String path, Tracked tracked, String json) {
        Caller caller = bot.as(role);
        String at = at(path, tracked);
        if (bot.happens(STALE_PERCENT)) {
            stale(caller.patch(at, tracked.staleEtag(), json).answer(), at);
        } else if (bot.happens(2)) {
            bot.tally().expect(428, caller.patch(at, "", json).answer().status(), "without If-Match " + at);
        } else {
            Reply reply = caller.patch(at, tracked.etag(), json);
            tracked.write(caller.subject(), JsonFields.fields(json));
            boolean done = reply.answer().status() == 200 || reply.uncertain() && isNow(at, tracked);
            bot.tally().expect(true, done, "PATCH " + at + " " + json + " " + reply);
            if (reply.answer().status() == 200) {
                etag(tracked, reply.answer());
            }
        }
    }

    /**
     * Posts something that moves another thing on; sometimes at a version that has passed.
     *
     * @param unmet what the move lacks; it is made when that is nothing
     * @return the answer to a move that was made
     */
    @Nullable
    Answer move(String role, String path, Tracked tracked, String json, Set<String> unmet) {
        Caller caller = bot.as(role);
        String key = bot.key();
        if (bot.happens(STALE_PERCENT)) {
            stale(caller.move(path, tracked.staleEtag(), key, json).answer(), path);
            return null;
        }
        Answer answer = caller.move(path, tracked.etag(), key, json).answer();
        if (!unmet.isEmpty()) {
            refused(answer, unmet, path + " " + json + " by " + role + " of " + tracked.fields());
            return null;
        }
        bot.tally().expect(201, answer.status(), path + " " + json + " " + answer.body());
        if (answer.status() == 201 && bot.happens(LOST_PERCENT)) {
            same(answer, caller.move(path, tracked.etag(), key, json).answer(), path);
        }
        return answer.status() == 201 ? answer : null;
    }

    /** After a change was answered with the next version. */
    void etag(Tracked tracked, Answer answer) {
        bot.tally().expect(tracked.etag(), answer.etag(), "ETag after a change of " + tracked.id());
    }

    /** Two callers who know nothing of each other. */
    List<Answer> atOnce(Supplier<Answer> one, Supplier<Answer> other) {
        bot.tally().count("races");
        CompletableFuture<Answer> first = CompletableFuture.supplyAsync(one, Writes::aside);
        CompletableFuture<Answer> second = CompletableFuture.supplyAsync(other, Writes::aside);
        return List.of(first.join(), second.join());
    }

    /** One was carried out; the other was told why not. */
    Answer winner(List<Answer> answers, int loserStatus, String about) {
        List<Integer> statuses = answers.stream().map(Answer::status).sorted().toList();
        bot.tally().expect(List.of(201, loserStatus), statuses, about + " " + answers);
        return answers.get(answers.get(0).status() == 201 ? 0 : 1);
    }

    /** What a refusal lists. */
    static Set<String> codes(Answer refusal) {
        Set<String> codes = new TreeSet<>();
        refusal.body()
                .path("errors")
                .forEach(fault -> codes.add(fault.path("code").asText()));
        return codes;
    }

    private void stale(Answer answer, String at) {
        bot.tally().count("stale");
        bot.tally().expect(412, answer.status(), "stale " + at);
    }

    private void same(Answer first, Answer again, String path) {
        bot.tally().count("lost answers");
        bot.tally().expect(true, again.replayed(), "a repeat is told to be one at " + path);
        bot.tally().expect(first.status(), again.status(), "status of a repeat at " + path);
        bot.tally().expect(first.body(), again.body(), "body of a repeat at " + path);
        bot.tally().expect(first.etag(), again.etag(), "ETag of a repeat at " + path);
    }

    private static void aside(Runnable command) {
        Thread.ofVirtual().start(command);
    }

    /** The answer of a change without a key was lost: the resource tells whether it happened. */
    private boolean isNow(String at, Tracked tracked) {
        return bot.as("seller").get(at).answer().etag().equals(tracked.etag());
    }

    private static String at(String path, Tracked tracked) {
        return path + "/" + tracked.id();
    }
}
