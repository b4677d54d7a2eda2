package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Score;

/** The history of scores, each with the version of the model that it used (CS-5). */
final class ScoreComparison {
    private static final List<String> NUMBERS = List.of("score", "coverage", "resultScore");
    private static final List<String> TEXTS = List.of("modelVersion", "band", "resultBand");

    private final World world;

    ScoreComparison(World world) {
        this.world = world;
    }

    /** Of scores that follow each other and say the same the service may store several, as their inputs differ. */
    void compare(Contract contract) {
        List<Map<String, String>> expected =
                contract.health().scores().stream().map(Score::fields).toList();
        List<Map<String, String>> found = new ArrayList<>();
        int number = 0;
        for (JsonNode score :
                world.list(World.API + "/health-scores?subscriptionId=" + contract.id() + "&sort=scoredAt")) {
            world.tally().expect(++number, score.path("number").asInt(), "number of a score of " + contract.id());
            Map<String, String> fields = fields(score);
            if (found.isEmpty() || !found.getLast().equals(fields)) {
                found.add(fields);
            }
        }
        world.compare("scores of " + contract.id() + " of " + contract.draft().product(), expected, found);
    }

    private static Map<String, String> fields(JsonNode score) {
        Map<String, String> fields = new TreeMap<>();
        NUMBERS.forEach(field -> fields.put(field, HealthSteps.number(score.path(field))));
        TEXTS.forEach(field -> fields.put(field, score.path(field).asText("")));
        return fields;
    }
}
