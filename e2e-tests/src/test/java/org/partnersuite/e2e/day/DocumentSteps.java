package org.partnersuite.e2e.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnersuite.e2e.day.model.Deal;
import org.partnersuite.e2e.day.model.TransitionDocument;
import org.partnersuite.e2e.day.model.TransitionDocument.Step;
import org.partnersuite.e2e.suite.Client.Answer;

/** What technical sales hands over to customer success (EN-12). */
final class DocumentSteps {
    static final String PATH = Simulation.API + "/transition-documents";
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

    /** Mostly what comes next; now and then what is not possible yet, or no more. */
    void advance() {
        bot.any(TransitionDocument.class).ifPresent(document -> {
            List<Step> next = document.onwards();
            boolean random = next.isEmpty() || bot.happens(10);
            Step step = bot.anyOf(random ? List.of(Step.values()) : next);
            String role = step == Step.SUBMISSION ? "technical-lead" : "customer-success";
            String json = step == Step.RETURN ? "{\"reason\":\"Who owns the data?\"}" : "{}";
            String path = PATH + "/" + document.id() + "/" + step.path();
            Answer answer = writes.move(role, path, document, json, document.unmet(step));
            if (answer != null) {
                document.take(step, bot.as(role).subject(), "Who owns the data?");
                writes.etag(document, answer);
            }
        });
    }
}
