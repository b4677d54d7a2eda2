package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Health;
import org.partnersuite.e2e.success.model.Retention;
import org.partnersuite.e2e.success.model.Score;
import org.partnersuite.e2e.success.model.ScoreModel;

/** Scores that follow what was written, each with its explanation, until they are what the model computes. */
final class Scores {
    private final TwoYears years;
    private final Models models;
    private final LocalDate today;

    Scores(TwoYears years, Models models) {
        this.years = years;
        this.models = models;
        this.today = years.volume().today();
    }

    /** After something that may open actions. */
    void follow(Client client) {
        follow(client, true);
    }

    /** After a new version of a model, which opens nothing. */
    void followQuietly(Client client) {
        follow(client, false);
    }

    private void follow(Client client, boolean opens) {
        for (Contract contract : client.contracts()) {
            Health health = client.health(contract, today);
            ScoreModel model = models.of(contract.terms().product());
            Score score = health.score(model);
            Map<String, String> expected = score.told();
            expected.put("band", health.band().next(model, score.value(), health.facts()));
            expected.put("version", score.value().isEmpty() ? "" : model.offer() + " " + model.version());
            years.inTheEnd("the score of " + contract.id(), expected, () -> told(contract));
            health.band().step(model, score.value(), health.facts()).forEach(trigger -> {
                if (opens) {
                    client.actions().signal(trigger, contract.id(), today);
                }
            });
        }
    }

    /** The version that is stored; a score that is only computed when it is asked for has none. */
    private Map<String, String> told(Contract contract) {
        JsonNode score = years.reader(contract.id())
                .get(TwoYears.API + "/subscriptions/" + contract.id() + "/health-score")
                .answer()
                .expect(200)
                .body();
        Map<String, String> told = new TreeMap<>();
        told.put("coverage", plain(score.path("coverage")));
        told.put("score", plain(score.path("score")));
        told.put("band", score.at("/result/band").asText());
        boolean stored = score.path("number").asInt() > 0 && score.hasNonNull("score");
        told.put(
                "version",
                stored
                        ? score.path("modelOffer").asText() + " "
                                + score.path("modelVersion").asInt()
                        : "");
        for (JsonNode input : score.path("inputs")) {
            String value = input.hasNonNull("band")
                    ? input.path("value").asText() + " in " + input.path("band").asText()
                    : "";
            told.put(
                    input.path("key").asText(),
                    Score.told(
                            value,
                            plain(input.path("score")),
                            input.path("overallWeight").decimalValue(),
                            input.path("effectiveWeight").decimalValue()));
        }
        return told;
    }

    private static String plain(JsonNode number) {
        return number.isNumber() ? Retention.plain(number.decimalValue()) : "";
    }
}
