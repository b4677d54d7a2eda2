package org.partnersuite.customersuccess.prediction;

import java.util.Map;
import java.util.UUID;

/**
 * A closed renewal, and the inputs of its subscription as they were known some days before the contract's end.
 *
 * @param scores score of each known input, 1 to 10, by its key
 */
public record HealthCase(UUID renewalId, boolean renewed, Map<String, Double> scores) {
    public HealthCase {
        scores = Map.copyOf(scores);
    }
}
