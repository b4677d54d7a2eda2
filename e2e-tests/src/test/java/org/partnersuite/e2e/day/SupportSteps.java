package org.partnersuite.e2e.day;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnersuite.e2e.day.model.Activity;
import org.partnersuite.e2e.day.model.Deal;
import org.partnersuite.e2e.day.model.SupportRequest;
import org.partnersuite.e2e.day.model.SupportStep;
import org.partnersuite.e2e.suite.Client.Answer;

/** Help of client engineering: asked for, agreed, delivered (EN-9). */
final class SupportSteps {
    static final String PATH = Simulation.API + "/deal-support-requests";
    private static final List<String> HELP = List.of("WATSONX_PILOT", "WATSONX_PILOT", "CUSTOM_DEMO");

    private final SellerBot bot;
    private final Writes writes;

    SupportSteps(SellerBot bot) {
        this.bot = bot;
        this.writes = new Writes(bot);
    }

    /** Too early for some opportunities. */
    void ask() {
        Deal deal = bot.deal();
        String json = """
                {"opportunityId":"%s","help":"%s","offering":"%s","desiredStart":"%s"}""".formatted(
                        deal.id(),
                        bot.anyOf(HELP),
                        bot.anyOf(DealSteps.OFFERINGS),
                        bot.today().plusDays(14));
        Set<String> unmet = SupportStep.unmet(deal);
        if (unmet.isEmpty()) {
            var answer = writes.create("seller", PATH, json);
            new SupportRequest(answer.id(), deal, bot.as("seller").subject(), JsonFields.fields(json));
        } else {
            writes.refused("seller", PATH, json, unmet);
        }
    }

    /** Mostly what comes next; now and then what is not possible yet, or no more. */
    void advance() {
        bot.any(SupportRequest.class).ifPresent(request -> {
            List<SupportStep> next = SupportStep.onwards(request.status());
            boolean random = next.isEmpty() || bot.happens(10);
            SupportStep step = bot.anyOf(random ? List.of(SupportStep.values()) : next);
            if (step != SupportStep.ASSIGN && step != SupportStep.WITHDRAW) {
                move(request, step, "client-engineering");
            }
        });
    }

    void withdraw() {
        bot.any(SupportRequest.class).ifPresent(request -> move(request, SupportStep.WITHDRAW, "seller"));
    }

    /** From what a squad has accepted; another type of work than the help takes is told apart. */
    void openActivity() {
        bot.any(SupportRequest.class).ifPresent(request -> {
            String type = bot.happens(80) ? "MVP" : "CUSTOM_DEMO";
            String json = "{\"type\":\"%s\",\"subject\":\"%s\"}".formatted(type, bot.text("Pilot"));
            String path = path(request) + "/activities";
            Set<String> unmet = SupportStep.unmet(request, type);
            if (!unmet.isEmpty()) {
                writes.refused("client-engineering", path, json, unmet);
                return;
            }
            Answer answer = writes.create("client-engineering", path, json);
            String by = bot.as("client-engineering").subject();
            Map<String, String> fields = JsonFields.fields(json);
            fields.put("opportunityId", request.deal().id());
            fields.put("source", "CLIENT_ENGINEERING");
            // Only an offering that is still among the lines is its L30; of lines the model knows the sum alone.
            fields.put("l30", answer.body().path("l30").asText(""));
            fields.put("plannedStart", request.get("desiredStart"));
            fields.putAll(request.people());
            new Activity(answer.id(), request.deal(), by, fields);
            request.opened(by, answer.id());
        });
    }

    /** What ends gives its squad's place back: nobody counts places meanwhile. */
    private void move(SupportRequest request, SupportStep step, String role) {
        synchronized (bot.simulation().squads()) {
            Map<String, String> details =
                    switch (step) {
                        case SCHEDULE_INTERLOCK ->
                            Map.of("interlockOn", bot.today().plusDays(7).toString());
                        case DECLINE, WITHDRAW -> Map.of("reason", bot.text("Not now"));
                        case CLOSE -> Map.of("outcome", bot.text("It works"));
                        default -> Map.of();
                    };
            String path = path(request) + "/" + step.path();
            Answer answer = writes.move(role, path, request, json(details), step.unmet(request));
            if (answer != null) {
                Instant at = Instant.parse(answer.body().path("move").path("at").asText());
                request.move(step, bot.as(role).subject(), at, details);
                writes.etag(request, answer);
            }
        }
    }

    /** The one member that a step takes, if any. */
    private static String json(Map<String, String> details) {
        return details.entrySet().stream()
                .map(detail ->
                        "{\"%s\":\"%s\"}".formatted(detail.getKey().replace("interlockOn", "on"), detail.getValue()))
                .findFirst()
                .orElse("{}");
    }

    static String path(SupportRequest request) {
        return PATH + "/" + request.id();
    }
}
