package org.partnersuite.customersuccess.prediction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.platform.rest.Json;

/** A model with other weights and whatever else it has. */
final class Reweighted {
    private Reweighted() {}

    static HealthModel of(HealthModel model, ShapedWeights weights) {
        ObjectNode json = Json.mapper().valueToTree(model);
        json.put("objectiveShare", weights.objectiveShare());
        for (String inputs : List.of("measures", "questions")) {
            for (JsonNode input : json.path(inputs)) {
                BigDecimal weight = weights.weights().get(input.path("key").asText());
                ((ObjectNode) input).put("weight", weight);
            }
        }
        return Json.mapper().convertValue(json, HealthModel.class);
    }
}
