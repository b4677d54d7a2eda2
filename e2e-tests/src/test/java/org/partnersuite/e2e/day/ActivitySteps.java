package org.partnersuite.e2e.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnersuite.e2e.day.model.Activity;
import org.partnersuite.e2e.day.model.Deal;
import org.partnersuite.e2e.day.model.PilotRules;
import org.partnersuite.e2e.day.model.Unmet;
import org.partnersuite.e2e.suite.Client.Answer;

/** Technical work on opportunities: planned, begun, ended, cancelled (EN-8). */
final class ActivitySteps {
    static final String PATH = Simulation.API + "/activities";
    private static final List<String> TYPES =
            List.of("CLIENT_BRIEFING", "CLIENT_BRIEFING", "CUSTOM_DEMO", "TECHNICAL_ARCHITECTURE");
    private static final List<String> OUTCOMES = List.of("PROGRESSED", "NOT_PROGRESSED");

    private final SellerBot bot;
    private final Writes writes;

    ActivitySteps(SellerBot bot) {
        this.bot = bot;
        this.writes = new Writes(bot);
    }

    void log() {
        Deal deal = bot.deal();
        String json = json(deal, bot.happens(80) ? bot.anyOf(TYPES) : "WORKSHOP\",\"workshopKind\":\"ENABLEMENT_LAB");
        var answer = writes.create("seller", PATH, json);
        new Activity(answer.id(), deal, bot.as("seller").subject(), JsonFields.fields(json));
    }

    /** Some of one opportunity in one call. */
    void logAll() {
        Deal deal = bot.deal();
        List<String> items = Stream.generate(() -> json(deal, bot.anyOf(TYPES)))
                .limit(2 + bot.random().nextInt(4))
                .toList();
        List<Answer> created = writes.createAll("seller", PATH + "/batch", items);
        for (int i = 0; i < created.size(); i++) {
            new Activity(created.get(i).id(), deal, bot.as("seller").subject(), JsonFields.fields(items.get(i)));
        }
    }

    /** A workshop carries its kind. */
    void refused() {
        bot.tally()
                .expect(
                        400,
                        bot.as("seller")
                                .post(PATH, bot.key(), json(bot.deal(), "WORKSHOP"))
                                .answer()
                                .status(),
                        "a workshop of no kind");
    }

    /** What is planned begins, what has begun ends; what has ended is described anew, and what is cancelled is not. */
    void advance() {
        bot.any(Activity.class).ifPresent(activity -> {
            String json =
                    switch (activity.status()) {
                        case "PLANNED" -> "{\"actualStart\":\"%s\"}".formatted(bot.today());
                        case "IN_PROGRESS" ->
                            "{\"actualEnd\":\"%s\",\"outcome\":\"%s\"}".formatted(bot.today(), bot.anyOf(OUTCOMES));
                        default -> "{\"subject\":\"%s\"}".formatted(bot.text("Work"));
                    };
            Set<String> unmet = unmet(activity, json);
            if (unmet.isEmpty()) {
                writes.edit(writer(activity), PATH, activity, json);
            } else {
                writes.refused(writer(activity), PATH, activity, json, unmet);
            }
        });
    }

    void cancel() {
        bot.any(Activity.class).ifPresent(activity -> {
            Set<String> unmet = new Unmet()
                    .need("cancelled", !activity.isCancelled())
                    .need("completed", !activity.status().equals("COMPLETED"))
                    .keys();
            String role = writer(activity);
            String path = PATH + "/" + activity.id() + "/cancellations";
            Answer answer = writes.move(role, path, activity, "{\"reason\":\"Postponed\"}", unmet);
            if (answer != null) {
                LocalDate on = LocalDate.parse(
                        answer.body().path("cancellation").path("on").asText());
                activity.cancel(bot.as(role).subject(), on, "Postponed");
                writes.etag(activity, answer);
            }
        });
    }

    private static Set<String> unmet(Activity activity, String json) {
        if (activity.isCancelled()) {
            return Set.of("cancelled");
        }
        Map<String, String> wanted = new TreeMap<>(activity.fields());
        wanted.putAll(JsonFields.fields(json));
        boolean starts = !wanted.get("actualStart").equals(activity.get("actualStart"));
        return starts ? PilotRules.unmet(activity.deal(), wanted) : Set.of();
    }

    /** Who writes records of its source. */
    private static String writer(Activity activity) {
        return activity.get("source").equals("CLIENT_ENGINEERING") ? "client-engineering" : "seller";
    }

    private String json(Deal deal, String type) {
        String dates =
                switch (bot.random().nextInt(3)) {
                    case 0 -> "\"plannedStart\":\"%1$s\",\"plannedEnd\":\"%1$s\"";
                    case 1 -> "\"actualStart\":\"%1$s\",\"actualEnd\":\"%1$s\",\"outcome\":\"PROGRESSED\"";
                    default -> "\"plannedEnd\":\"%1$s\",\"actualStart\":\"%1$s\"";
                };
        return """
            {"opportunityId":"%s","type":"%s","subject":"%s","source":"TECH_SALES","technicalSeller":"joe",%s}\
            """.formatted(deal.id(), type, bot.text("Work"), dates.formatted(bot.today()));
    }
}
