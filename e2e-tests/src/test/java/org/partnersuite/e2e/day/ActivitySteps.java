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
    static final String PATH = Office.API + "/activities";
    private static final List<String> TYPES =
            List.of("CLIENT_BRIEFING", "CLIENT_BRIEFING", "CUSTOM_DEMO", "TECHNICAL_ARCHITECTURE");
    private static final List<String> OUTCOMES = List.of("PROGRESSED", "NOT_PROGRESSED");

    private final Desk desk;
    private final Writes writes;

    ActivitySteps(Desk desk) {
        this.desk = desk;
        this.writes = new Writes(desk);
    }

    void log() {
        Deal deal = desk.deal();
        String json = json(deal, desk.happens(80) ? desk.anyOf(TYPES) : "WORKSHOP\",\"workshopKind\":\"ENABLEMENT_LAB");
        var answer = writes.create("seller", PATH, json);
        new Activity(answer.id(), deal, desk.as("seller").subject(), Told.fields(json));
    }

    /** Some of one opportunity in one call. */
    void logAll() {
        Deal deal = desk.deal();
        List<String> items = Stream.generate(() -> json(deal, desk.anyOf(TYPES)))
                .limit(2 + desk.random().nextInt(4))
                .toList();
        List<Answer> created = writes.createAll("seller", PATH + "/batch", items);
        for (int i = 0; i < created.size(); i++) {
            new Activity(created.get(i).id(), deal, desk.as("seller").subject(), Told.fields(items.get(i)));
        }
    }

    /** A workshop carries its kind. */
    void refused() {
        desk.tally()
                .expect(
                        400,
                        desk.as("seller")
                                .post(PATH, desk.key(), json(desk.deal(), "WORKSHOP"))
                                .answer()
                                .status(),
                        "a workshop of no kind");
    }

    /** What is planned begins, what has begun ends; what has ended is described anew, and what is cancelled is not. */
    void advance() {
        desk.any(Activity.class).ifPresent(activity -> {
            String json =
                    switch (activity.status()) {
                        case "PLANNED" -> "{\"actualStart\":\"%s\"}".formatted(desk.today());
                        case "IN_PROGRESS" ->
                            "{\"actualEnd\":\"%s\",\"outcome\":\"%s\"}".formatted(desk.today(), desk.anyOf(OUTCOMES));
                        default -> "{\"subject\":\"%s\"}".formatted(desk.text("Work"));
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
        desk.any(Activity.class).ifPresent(activity -> {
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
                activity.cancel(desk.as(role).subject(), on, "Postponed");
                writes.etag(activity, answer);
            }
        });
    }

    private static Set<String> unmet(Activity activity, String json) {
        if (activity.isCancelled()) {
            return Set.of("cancelled");
        }
        Map<String, String> wanted = new TreeMap<>(activity.fields());
        wanted.putAll(Told.fields(json));
        boolean starts = !wanted.get("actualStart").equals(activity.get("actualStart"));
        return starts ? PilotRules.unmet(activity.deal(), wanted) : Set.of();
    }

    /** Who writes records of its source. */
    private static String writer(Activity activity) {
        return activity.get("source").equals("CLIENT_ENGINEERING") ? "client-engineering" : "seller";
    }

    private String json(Deal deal, String type) {
        String dates =
                switch (desk.random().nextInt(3)) {
                    case 0 -> "\"plannedStart\":\"%1$s\",\"plannedEnd\":\"%1$s\"";
                    case 1 -> "\"actualStart\":\"%1$s\",\"actualEnd\":\"%1$s\",\"outcome\":\"PROGRESSED\"";
                    default -> "\"plannedEnd\":\"%1$s\",\"actualStart\":\"%1$s\"";
                };
        return """
            {"opportunityId":"%s","type":"%s","subject":"%s","source":"TECH_SALES","technicalSeller":"joe",%s}\
            """.formatted(deal.id(), type, desk.text("Work"), dates.formatted(desk.today()));
    }
}
