package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Contract;

/** Scores once more, and that of each contract the history has every number, the newest with what is current (CS-5). */
final class HealthComparison {
    private final TwoYears years;
    private final Scores scores;

    HealthComparison(TwoYears years, Models models) {
        this.years = years;
        this.scores = new Scores(years, models);
    }

    void compare(Client client) {
        scores.followQuietly(client);
        for (Contract contract : client.contracts()) {
            List<JsonNode> history = years.list("/health-scores?sort=scoredAt&subscriptionId=" + contract.id());
            years.expect(
                    IntStream.rangeClosed(1, history.size()).boxed().toList(),
                    history.stream()
                            .map(score -> score.path("number").asInt())
                            .sorted()
                            .toList(),
                    "numbers of the scores of " + contract.id());
            if (!history.isEmpty()) {
                years.expect(
                        client.health(contract, years.volume().today()).band().result(),
                        history.getLast().path("resultBand").asText(),
                        "the newest band of " + contract.id());
            }
        }
    }
}
