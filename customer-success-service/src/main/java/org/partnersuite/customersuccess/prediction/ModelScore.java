package org.partnersuite.customersuccess.prediction;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.health.model.Share;

/**
 * The score that a version of a model gives to known inputs: by its weights, spread within its parts where inputs are
 * missing, as {@link org.partnersuite.customersuccess.health.HealthScoring} does.
 */
public final class ModelScore {
    private static final double LEAST_COVERAGE = 50;

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Share> shares = new HashMap<>();
    private final double objective;

    ModelScore(HealthModel model) {
        model.measures().forEach(measure -> add(measure.key(), Share.OBJECTIVE, measure.weight()));
        model.questions().forEach(question -> add(question.key(), Share.SUBJECTIVE, question.weight()));
        objective = model.share(Share.OBJECTIVE).doubleValue();
    }

    private void add(String key, Share share, BigDecimal weight) {
        weights.put(key, weight.doubleValue());
        shares.put(key, share);
    }

    /** 1 to 10; empty when under half of the weight is known. */
    OptionalDouble of(Map<String, Double> scores) {
        double[] weighted = new double[Share.values().length];
        double[] known = new double[Share.values().length];
        weights.forEach((key, weight) -> {
            Double score = scores.get(key);
            if (score != null) {
                int part = Objects.requireNonNull(shares.get(key)).ordinal();
                weighted[part] += weight * score;
                known[part] += weight;
            }
        });
        double sum = 0;
        double sharesIn = 0;
        double coverage = 0;
        for (Share share : Share.values()) {
            double own = share == Share.OBJECTIVE ? objective : 100 - objective;
            int part = share.ordinal();
            if (known[part] > 0 && own > 0) {
                sum += own * weighted[part] / known[part];
                sharesIn += own;
                coverage += own * known[part] / 100;
            }
        }
        return coverage < LEAST_COVERAGE ? OptionalDouble.empty() : OptionalDouble.of(sum / sharesIn);
    }
}
