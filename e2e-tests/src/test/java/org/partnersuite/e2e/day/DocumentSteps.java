package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.partnersuite.e2e.day.model.Deal;
import org.partnersuite.e2e.day.model.TransitionDocument;
import org.partnersuite.e2e.day.model.TransitionDocument.Step;
import org.partnersuite.e2e.suite.Client.Answer;

/** What technical sales hands over to customer success, which decides on the handoff (EN-12). */
final class DocumentSteps {
    static final String PATH = Simulation.API + "/transition-documents";
    private static final String HANDOFFS = "/v1/customer-success/handoffs";
    private static final String REASON = "Who owns the data?";

    /** Who writes in the history that the document followed its handoff. */
    private static final String ENGAGEMENT = "engagement-service";

    private static final int MOST_TRIES = 1_200;
    private static final long PAUSE_MILLIS = 250;
    private static final List<String> PARTS = List.of(
            "\"useCase\":\"Answers to staff\"",
            "\"sponsor\":\"CIO\"",
            "\"referenceArchitecture\":\"https://wiki.example/assistant\"",
            "\"workload\":\"120 stores\"",
            "\"expectedOutcomes\":[\"A third fewer calls\"]",
            "\"stakeholders\":[{\"name\":\"Ana\",\"role\":\"Operations\"}]");

    private final SellerBot bot;
    private final Writes writes;

    DocumentSteps(SellerBot bot) {
        this.bot = bot;
        this.writes = new Writes(bot);
    }

    /** Some with a part missing. */
    void draft() {
        Deal deal = bot.deal();
        List<String> members = new ArrayList<>(
                List.of("\"accountId\":\"" + deal.account().id() + "\"", "\"opportunityId\":\"" + deal.id() + "\""));
        PARTS.stream().filter(part -> bot.happens(90)).forEach(members::add);
        String json = "{" + String.join(",", members) + "}";
        var answer = writes.create("technical-lead", PATH, json);
        new TransitionDocument(answer.id(), deal, bot.as("technical-lead").subject(), JsonFields.fields(json));
    }

    void edit() {
        bot.any(TransitionDocument.class).ifPresent(document -> {
            String json = "{" + bot.anyOf(PARTS) + "}";
            Set<String> unmet = document.unmet();
            if (unmet.isEmpty()) {
                writes.edit("technical-lead", PATH, document, json);
            } else {
                writes.refused("technical-lead", PATH, document, json, unmet);
            }
        });
    }

    /** Mostly what comes next; now and then a submission that is not possible yet, or no more. */
    void advance() {
        bot.any(TransitionDocument.class).ifPresent(document -> {
            List<Step> next = document.onwards();
            Step step = next.isEmpty() || bot.happens(10) ? Step.SUBMISSION : bot.anyOf(next);
            if (step == Step.SUBMISSION) {
                submit(document);
            } else {
                decide(document, step);
            }
        });
    }

    private void submit(TransitionDocument document) {
        String path = PATH + "/" + document.id() + "/" + Step.SUBMISSION.path();
        Answer answer = writes.move("technical-lead", path, document, "{}", document.unmet(Step.SUBMISSION));
        if (answer != null) {
            document.take(Step.SUBMISSION, bot.as("technical-lead").subject(), "");
            writes.etag(document, answer);
        }
    }

    /** Customer success decides on the handoff of the latest submission, and the document follows. */
    private void decide(TransitionDocument document, Step step) {
        Caller csm = bot.as("customer-success");
        String found = HANDOFFS + "?transitionDocumentId=" + document.id();
        JsonNode handoff = awaited(csm, found, list -> list.path("items")
                        .path(0)
                        .path("status")
                        .asText()
                        .equals("INITIATED"))
                .path("items")
                .path(0);
        String path = HANDOFFS + "/" + handoff.path("id").asText();
        int status = 412;
        for (int tries = 0; tries < MOST_TRIES && status != 201; tries++) {
            if (step == Step.ACCEPTANCE) {
                inform(csm, path);
            }
            String etag = csm.get(path).answer().etag();
            String json = step == Step.RETURN ? "{\"reason\":\"" + REASON + "\"}" : "{}";
            status = csm.move(path + "/" + step.path(), etag, bot.key(), json)
                    .answer()
                    .status();
        }
        bot.tally().expect(201, status, path + "/" + step.path());
        JsonNode followed = awaited(bot.as("technical-lead"), PATH + "/" + document.id(), now -> now.path("status")
                .asText()
                .equals(step.to()));
        document.take(step, ENGAGEMENT, REASON);
        bot.tally()
                .expect(
                        document.etag(),
                        "\"" + followed.path("version").asText() + "\"",
                        "version of " + document.id());
    }

    /** Customer success completes what the document does not say; news of the deal may come in between. */
    private static void inform(Caller csm, String path) {
        for (JsonNode information : csm.get(path).answer().body().path("information")) {
            if (information.path("missing").asBoolean()) {
                csm.send(
                        "PUT",
                        path + "/information/" + information.path("key").asText(),
                        Map.of("If-Match", csm.get(path).answer().etag(), "Content-Type", "application/json"),
                        "{\"text\":\"As agreed\"}");
            }
        }
    }

    private JsonNode awaited(Caller caller, String path, Predicate<JsonNode> condition) {
        JsonNode now = caller.get(path).answer().body();
        for (int tries = 0; tries < MOST_TRIES && !condition.test(now); tries++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
            now = caller.get(path).answer().body();
        }
        bot.tally().expect(true, condition.test(now), "in time: " + path + " " + now);
        return now;
    }
}
