package org.partnersuite.customersuccess.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnersuite.customersuccess.health.model.Progress;

/** Inputs of a subscription by keys of its model. Other keys are ignored. */
public record HealthInputs(Map<String, List<BigDecimal>> measures, Map<String, Progress> answers) {

    public HealthInputs {
        measures = measures.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, measure -> measure.getValue().stream()
                        .map(HealthInputs::plain)
                        .toList()));
        answers = Map.copyOf(answers);
    }

    /** One number has one spelling, so that equal inputs are equal. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
    }
}
