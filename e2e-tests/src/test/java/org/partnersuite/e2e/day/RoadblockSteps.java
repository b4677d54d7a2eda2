package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.partnersuite.e2e.day.model.Deal;
import org.partnersuite.e2e.day.model.Roadblock;
import org.partnersuite.e2e.suite.Client.Answer;

/** What stands in the way of opportunities (EN-10). */
final class RoadblockSteps {
    static final String PATH = Simulation.API + "/roadblocks";
    private static final List<String> SEVERITIES = List.of("LOW", "MEDIUM", "HIGH", "BLOCKING");
    private static final List<String> CATEGORIES = List.of("DATA", "BUDGET", "SKILLS");

    private final SellerBot bot;
    private final Writes writes;

    RoadblockSteps(SellerBot bot) {
        this.bot = bot;
        this.writes = new Writes(bot);
    }

    /** By whom and when is the caller's and now, as nothing else is said. */
    void raise() {
        Deal deal = bot.deal();
        String json =
                """
                {"opportunityId":"%s","category":"%s","severity":"%s","description":"%s"}""".formatted(deal.id(), bot.anyOf(CATEGORIES), bot.anyOf(SEVERITIES), bot.text("Stands in the way"));
        Answer raised = writes.create("seller", PATH, json);
        String by = bot.as("seller").subject();
        Map<String, String> fields = JsonFields.fields(json);
        fields.put("raisedBy", by);
        fields.put("raisedAt", raised.body().path("raisedAt").asText());
        new Roadblock(raised.id(), deal, by, fields);
    }

    /** What is open is removed, by two at once; what was removed stands in the way after all. */
    void settle() {
        bot.any(Roadblock.class).ifPresent(roadblock -> {
            if (roadblock.isOpen()) {
                resolve(roadblock);
            } else {
                reopen(roadblock);
            }
        });
    }

    private void resolve(Roadblock roadblock) {
        List<Answer> answers = writes.atOnce(resolving(roadblock, "seller"), resolving(roadblock, "technical-lead"));
        Answer winner = writes.winner(answers, 412, "a roadblock resolved twice: " + roadblock.id());
        String role = answers.indexOf(winner) == 0 ? "seller" : "technical-lead";
        JsonNode resolution = winner.body().path("resolution");
        String by = bot.as(role).subject();
        roadblock.resolve(by, resolution.path("at").asText() + " " + by + " Settled");
        writes.etag(roadblock, winner);
    }

    private Supplier<Answer> resolving(Roadblock roadblock, String role) {
        String key = bot.key();
        String etag = roadblock.etag();
        return () -> bot.as(role)
                .move(PATH + "/" + roadblock.id() + "/resolutions", etag, key, "{\"note\":\"Settled\"}")
                .answer();
    }

    private void reopen(Roadblock roadblock) {
        String path = PATH + "/" + roadblock.id() + "/reopenings";
        Answer answer = writes.move("seller", path, roadblock, "{\"reason\":\"Not settled\"}", Set.of());
        if (answer != null) {
            roadblock.reopen(bot.as("seller").subject(), "Not settled");
            writes.etag(roadblock, answer);
        }
    }
}
