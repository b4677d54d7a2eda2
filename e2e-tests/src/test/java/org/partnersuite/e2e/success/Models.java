package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.partnersuite.e2e.success.model.ScoreModel;

/** Health models: the default that is stored, and versions of one product's own, which this run publishes (CS-5). */
final class Models {
    private static final String DEFAULT = "DEFAULT";

    /** What a request names of a model that is stored. */
    private static final List<String> FIELDS = List.of(
            "name", "measures", "questions", "answerScores", "bands", "riseMargin", "fallMargin", "caps", "floors");

    private final TwoYears years;
    private final String product;
    private final Map<String, ScoreModel> newest = new ConcurrentHashMap<>();

    private Models(TwoYears years, String product) {
        this.years = years;
        this.product = product;
    }

    /** With a first version of a model of the product's own. */
    static Models open(TwoYears years, Market market) {
        Models models = new Models(years, market.withOwnModel());
        models.newest.put(
                DEFAULT,
                new ScoreModel(years.read("/health-models?offer=DEFAULT&sort=-version&pageSize=1")
                        .path("items")
                        .path(0)));
        models.publish(70);
        return models;
    }

    /** The next version of the product's own model. */
    void publish(int objectiveShare) {
        JsonNode known = of(DEFAULT).stored();
        ObjectNode next = known.deepCopy();
        next.retain(FIELDS);
        next.put("offer", product);
        next.put("objectiveShare", objectiveShare);
        JsonNode published = years.as("admin")
                .post(TwoYears.API + "/health-models", years.run() + "-model-" + objectiveShare, next.toString())
                .answer()
                .expect(201)
                .body();
        newest.put(product, new ScoreModel(published));
    }

    ScoreModel of(String offer) {
        ScoreModel own = newest.get(offer);
        return own == null ? newest.get(DEFAULT) : own;
    }

    List<String> questions() {
        return StreamSupport.stream(of(DEFAULT).questions().spliterator(), false)
                .map(question -> question.path("key").asText())
                .toList();
    }
}
