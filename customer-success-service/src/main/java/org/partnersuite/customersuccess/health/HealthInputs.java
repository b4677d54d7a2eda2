package org.partnersuite.customersuccess.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.model.Progress;

/**
 * What callers write of a subscription's health, by keys of its model. Other keys are ignored.
 *
 * @param deployment counts of Unified Communications; null when nobody reported them
 * @param paymentOverdueSince the day on which the oldest unpaid invoice was due; null when nothing is overdue
 */
public record HealthInputs(
        Map<String, List<BigDecimal>> measures,
        Map<String, Progress> answers,
        @Nullable Deployment deployment,
        @Nullable LocalDate paymentOverdueSince) {

    public HealthInputs {
        measures = measures.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, measure -> measure.getValue().stream()
                        .map(HealthInputs::plain)
                        .toList()));
        answers = Map.copyOf(answers);
    }

    /** Measures and answers alone. */
    public HealthInputs(Map<String, List<BigDecimal>> measures, Map<String, Progress> answers) {
        this(measures, answers, null, null);
    }

    /** One number has one spelling, so that equal inputs are equal. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
    }
}
