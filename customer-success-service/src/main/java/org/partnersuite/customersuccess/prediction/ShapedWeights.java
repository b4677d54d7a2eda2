package org.partnersuite.customersuccess.prediction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.health.model.Measure;
import org.partnersuite.customersuccess.health.model.Question;
import org.partnersuite.customersuccess.health.model.Share;

/**
 * Coefficients within the shape of a model: every input stays and weighs at least one per cent of its part, each part adds
 * up to 100 per cent, and the share of the measures is what their coefficients are of all. An input whose coefficient is
 * not positive has no evidence for it and weighs the least. A part without any positive coefficient keeps its weights.
 *
 * @param objectiveShare per cent
 * @param weights per cent within the part, by the key of the input
 */
record ShapedWeights(BigDecimal objectiveShare, Map<String, BigDecimal> weights) {
    static final BigDecimal LEAST = BigDecimal.ONE;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    private static final BigDecimal STEP = BigDecimal.ONE.movePointLeft(DECIMALS);
    private static final double LEAST_SHARE = 5;

    static ShapedWeights of(HealthModel model, Map<String, Double> coefficients) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        weights.putAll(part(
                model.measures().stream().map(Measure::key).toList(),
                coefficients,
                model.measures().stream().map(Measure::weight).toList()));
        weights.putAll(part(
                model.questions().stream().map(Question::key).toList(),
                coefficients,
                model.questions().stream().map(Question::weight).toList()));
        return new ShapedWeights(share(model, coefficients), weights);
    }

    private static BigDecimal share(HealthModel model, Map<String, Double> coefficients) {
        BigDecimal known = model.share(Share.OBJECTIVE);
        if (known.signum() == 0 || known.compareTo(HUNDRED) == 0) {
            return known;
        }
        double objective = positive(model.measures().stream().map(Measure::key).toList(), coefficients);
        double subjective =
                positive(model.questions().stream().map(Question::key).toList(), coefficients);
        if (objective + subjective == 0) {
            return known;
        }
        double share = Math.min(100 - LEAST_SHARE, Math.max(LEAST_SHARE, 100 * objective / (objective + subjective)));
        return BigDecimal.valueOf(share).setScale(0, RoundingMode.HALF_UP);
    }

    private static double positive(List<String> keys, Map<String, Double> coefficients) {
        return keys.stream()
                .mapToDouble(key -> Math.max(0, coefficients.getOrDefault(key, 0.0)))
                .sum();
    }

    private static Map<String, BigDecimal> part(
            List<String> keys, Map<String, Double> coefficients, List<BigDecimal> known) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        double sum = positive(keys, coefficients);
        if (sum == 0) {
            for (int i = 0; i < keys.size(); i++) {
                weights.put(keys.get(i), known.get(i));
            }
            return weights;
        }
        double spread = 100 - keys.size() * LEAST.doubleValue();
        for (String key : keys) {
            double own = Math.max(0, coefficients.getOrDefault(key, 0.0)) / sum;
            weights.put(key, LEAST.add(BigDecimal.valueOf(spread * own)).setScale(DECIMALS, RoundingMode.DOWN));
        }
        fill(weights);
        return weights;
    }

    /** What rounding down left goes to the greatest weights, a step each. */
    private static void fill(Map<String, BigDecimal> weights) {
        BigDecimal left = HUNDRED.subtract(weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        List<String> greatest = new ArrayList<>(weights.keySet());
        greatest.sort(Comparator.comparing(weights::get, Comparator.reverseOrder()));
        for (int i = 0; left.signum() > 0; i = (i + 1) % greatest.size()) {
            weights.merge(greatest.get(i), STEP, BigDecimal::add);
            left = left.subtract(STEP);
        }
    }

    /** The model with these weights. */
    HealthModel in(HealthModel model) {
        return Reweighted.of(model, this);
    }
}
