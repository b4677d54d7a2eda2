package org.partnersuite.customersuccess.health;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.partnersuite.customersuccess.health.model.Progress;

/** What is known of a subscription, by the keys of its model. Keys that a model does not have are left aside. */
public record HealthInputs(Map<String, List<BigDecimal>> measures, Map<String, Progress> answers) {

    public HealthInputs {
        measures = Map.copyOf(measures);
        answers = Map.copyOf(answers);
    }
}
