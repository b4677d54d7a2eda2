package org.partnersuite.e2e.day;

import java.util.List;
import org.partnersuite.e2e.day.model.Deal;

/** Technical work on opportunities (EN-8). */
final class ActivitySteps {
    static final String PATH = Office.API + "/activities";
    private static final List<String> TYPES = List.of("CLIENT_BRIEFING", "CUSTOM_DEMO", "TECHNICAL_ARCHITECTURE");

    private final Desk desk;
    private final Writes writes;

    ActivitySteps(Desk desk) {
        this.desk = desk;
        this.writes = new Writes(desk);
    }

    void log() {
        Deal deal = desk.deal();
        boolean done = desk.happens(50);
        var answer = writes.create(PATH, json(deal.id(), desk.anyOf(TYPES), done ? "actual" : "planned"));
        desk.tally()
                .expect(
                        done ? "COMPLETED" : "PLANNED",
                        answer.body().path("status").path("value").asText(),
                        "status of " + answer.body());
        deal.logged();
    }

    /** A workshop carries its kind. */
    void refused() {
        String json = json(desk.deal().id(), "WORKSHOP", "planned");
        desk.tally()
                .expect(
                        400,
                        desk.as("seller").post(PATH, desk.key(), json).answer().status(),
                        "a workshop of no kind");
    }

    private String json(String deal, String type, String dates) {
        return """
                {"opportunityId":"%s","type":"%s","subject":"%s","source":"TECH_SALES","technicalSeller":"%s",\
                "%sStart":"%s","%sEnd":"%s"}""".formatted(
                        deal,
                        type,
                        desk.text("Work"),
                        desk.office().technicalSeller(desk.random().nextInt(100)),
                        dates,
                        desk.today(),
                        dates,
                        desk.today());
    }
}
