package org.partnersuite.e2e.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnersuite.e2e.day.model.Activity;
import org.partnersuite.e2e.day.model.Deal;
import org.partnersuite.e2e.day.model.PilotRules;

/** Proofs of value and MVPs, which start only when their conditions are met (EN-8). */
final class PilotSteps {
    private static final List<String> PROOF_NEEDS =
            List.of("\"successCriteria\":\"Nine of ten\"", "\"clientParticipation\":\"Two people\"");
    private static final List<String> MVP_NEEDS = List.of(
            "\"agreedUseCase\":\"Answers to staff\"", "\"committedPeople\":{\"ours\":[\"ann\"],\"clients\":[\"CIO\"]}");

    private final SellerBot bot;
    private final Writes writes;

    PilotSteps(SellerBot bot) {
        this.bot = bot;
        this.writes = new Writes(bot);
    }

    /** Planned, or begun already; sellers may log one too, which counts as none. */
    void log() {
        Deal deal = bot.deal();
        boolean ofSales = bot.happens(20);
        String role = ofSales ? "seller" : "client-engineering";
        String json = json(deal, ofSales ? "TECH_SALES" : "CLIENT_ENGINEERING");
        Set<String> unmet = PilotRules.unmet(deal, JsonFields.fields(json));
        if (unmet.isEmpty()) {
            var answer = writes.create(role, ActivitySteps.PATH, json);
            Activity pilot = new Activity(answer.id(), deal, bot.as(role).subject(), JsonFields.fields(json));
            bot.tally()
                    .expect(
                            pilot.countsAsPilot(),
                            answer.body().path("countsAsPilot").path("value").asBoolean(),
                            "whether it counts as a pilot: " + answer.body());
        } else {
            writes.refused(role, ActivitySteps.PATH, json, unmet);
        }
    }

    private String json(Deal deal, String source) {
        boolean proof = bot.happens(50);
        List<String> members = new ArrayList<>(List.of(
                "\"opportunityId\":\"" + deal.id() + "\"",
                "\"type\":\"" + (proof ? "PROOF_OF_VALUE" : "MVP") + "\"",
                "\"subject\":\"" + bot.text("Pilot") + "\"",
                "\"source\":\"" + source + "\"",
                "\"technicalSeller\":\"ann\"",
                "\"" + (bot.happens(50) ? "plannedStart" : "actualStart") + "\":\"" + bot.today() + "\""));
        (proof ? PROOF_NEEDS : MVP_NEEDS)
                .stream().filter(need -> bot.happens(80)).forEach(members::add);
        return "{" + String.join(",", members) + "}";
    }
}
