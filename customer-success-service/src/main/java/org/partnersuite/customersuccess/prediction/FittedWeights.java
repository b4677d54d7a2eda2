package org.partnersuite.customersuccess.prediction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.health.model.Measure;
import org.partnersuite.customersuccess.health.model.Question;
import org.partnersuite.customersuccess.health.model.Share;

/**
 * Weights that the history proposes: logistic regression of the outcome on the inputs, regularised by the squares of the
 * coefficients. How strongly, is chosen by cross-validation; so is how well it would have predicted. Intervals for 95 per
 * cent are a bootstrap's. Everything random comes from the seed.
 *
 * @param penalty cost of a misfit over cost of a coefficient: a smaller one regularises more
 * @param crossValidated predictions of cases that the fit has not seen
 * @param known score of the model as it is, on the same cases
 */
public record FittedWeights(
        BigDecimal objectiveShare,
        BigDecimal objectiveShareLower,
        BigDecimal objectiveShareUpper,
        List<Input> inputs,
        double penalty,
        Auc crossValidated,
        @Nullable Auc known,
        List<Reliability.Group> reliability) {
    static final int FOLDS = 5;

    private static final double[] PENALTIES = {0.001, 0.01, 0.1, 1, 10};
    private static final int DRAWS = 200;
    private static final double TAIL = 0.025;

    /**
     * An input.
     *
     * @param weight proposed, per cent within its part
     * @param before weight in the model as it is
     * @param coefficient change of the log odds of a renewal by one point of the input's score
     * @param supported whether the history speaks for the input: it has a positive coefficient
     */
    @Schema(name = "FittedInput", description = "An input and its proposed weight.")
    public record Input(
            @Schema(maxLength = 60) String key,
            Share share,

            @Schema(description = "In the model as it is, per cent within its part.")
            BigDecimal before,

            @Schema(description = "Proposed, per cent within its part.")
            BigDecimal weight,

            BigDecimal lower,
            BigDecimal upper,
            double coefficient,

            @Schema(description = "Whether the history speaks for it.")
            boolean supported) {}

    private record Drawn(Map<String, double[]> weights, double[] shares) {}

    /** @param cases with 30 renewals and 30 losses at least */
    static FittedWeights of(HealthModel model, List<HealthCase> cases, long seed) {
        List<String> keys = Stream.concat(
                        model.measures().stream().map(Measure::key),
                        model.questions().stream().map(Question::key))
                .toList();
        int[] folds = Design.folds(cases, FOLDS, seed);
        double penalty = 0;
        double[] best = {};
        double least = Double.POSITIVE_INFINITY;
        for (double candidate : PENALTIES) {
            double[] unseen = unseen(keys, cases, folds, candidate);
            double misfit = misfit(unseen, cases);
            if (misfit < least) {
                least = misfit;
                penalty = candidate;
                best = unseen;
            }
        }
        Map<String, Double> coefficients = coefficients(keys, cases, penalty);
        ShapedWeights shaped = ShapedWeights.of(model, coefficients);
        Drawn drawn = drawn(model, keys, cases, penalty, seed);
        List<Scored> predicted = scored(best, cases);
        return new FittedWeights(
                shaped.objectiveShare(),
                figure(drawn.shares(), TAIL),
                figure(drawn.shares(), 1 - TAIL),
                inputs(model, shaped, coefficients, drawn),
                penalty,
                Auc.of(predicted),
                known(model, cases),
                Reliability.of(predicted));
    }

    private static List<Input> inputs(
            HealthModel model, ShapedWeights shaped, Map<String, Double> coefficients, Drawn drawn) {
        List<Input> inputs = new ArrayList<>();
        model.measures()
                .forEach(measure -> inputs.add(
                        input(measure.key(), Share.OBJECTIVE, measure.weight(), shaped, coefficients, drawn)));
        model.questions()
                .forEach(question -> inputs.add(
                        input(question.key(), Share.SUBJECTIVE, question.weight(), shaped, coefficients, drawn)));
        return List.copyOf(inputs);
    }

    private static Input input(
            String key,
            Share share,
            BigDecimal before,
            ShapedWeights shaped,
            Map<String, Double> coefficients,
            Drawn drawn) {
        double[] weights = Objects.requireNonNull(drawn.weights().get(key));
        double coefficient = Objects.requireNonNull(coefficients.get(key));
        return new Input(
                key,
                share,
                before,
                Objects.requireNonNull(shaped.weights().get(key)),
                figure(weights, TAIL),
                figure(weights, 1 - TAIL),
                coefficient,
                coefficient > 0);
    }

    /** Probabilities of renewal by fits that have not seen the case. */
    private static double[] unseen(List<String> keys, List<HealthCase> cases, int[] folds, double penalty) {
        double[] predicted = new double[cases.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<HealthCase> seen = new ArrayList<>();
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] != fold) {
                    seen.add(cases.get(i));
                }
            }
            Design design = Design.of(keys, seen);
            LogisticFit fit = LogisticFit.of(design.rows(seen), Design.outcomes(seen), penalty);
            double[][] rows = design.rows(cases);
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] == fold) {
                    predicted[i] = fit.probability(rows[i]);
                }
            }
        }
        return predicted;
    }

    /** Mean of the negative log likelihood. */
    private static double misfit(double[] predicted, List<HealthCase> cases) {
        double sum = 0;
        for (int i = 0; i < predicted.length; i++) {
            double likely = cases.get(i).renewed() ? predicted[i] : 1 - predicted[i];
            sum -= Math.log(Math.max(likely, 1e-12));
        }
        return sum / predicted.length;
    }

    private static Map<String, Double> coefficients(List<String> keys, List<HealthCase> cases, double penalty) {
        Design design = Design.of(keys, cases);
        LogisticFit fit = LogisticFit.of(design.rows(cases), Design.outcomes(cases), penalty);
        double[] unscaled = design.unscaled(fit.coefficients());
        Map<String, Double> coefficients = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            coefficients.put(keys.get(i), unscaled[i]);
        }
        return coefficients;
    }

    /** Weights of fits to cases drawn with replacement, of each outcome as many as there are. */
    private static Drawn drawn(
            HealthModel model, List<String> keys, List<HealthCase> cases, double penalty, long seed) {
        List<HealthCase> renewed = cases.stream().filter(HealthCase::renewed).toList();
        List<HealthCase> lost = cases.stream().filter(each -> !each.renewed()).toList();
        Random random = new Random(seed);
        Map<String, double[]> weights = new HashMap<>();
        keys.forEach(key -> weights.put(key, new double[DRAWS]));
        double[] shares = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<HealthCase> sample = new ArrayList<>(cases.size());
            renewed.forEach(unused -> sample.add(renewed.get(random.nextInt(renewed.size()))));
            lost.forEach(unused -> sample.add(lost.get(random.nextInt(lost.size()))));
            ShapedWeights shaped = ShapedWeights.of(model, coefficients(keys, sample, penalty));
            shares[draw] = shaped.objectiveShare().doubleValue();
            for (String key : keys) {
                Objects.requireNonNull(weights.get(key))[draw] =
                        Objects.requireNonNull(shaped.weights().get(key)).doubleValue();
            }
        }
        weights.values().forEach(Arrays::sort);
        Arrays.sort(shares);
        return new Drawn(weights, shares);
    }

    private static BigDecimal figure(double[] sorted, double share) {
        double value = sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    private static List<Scored> scored(double[] predicted, List<HealthCase> cases) {
        List<Scored> scored = new ArrayList<>(predicted.length);
        for (int i = 0; i < predicted.length; i++) {
            scored.add(new Scored(predicted[i], cases.get(i).renewed()));
        }
        return scored;
    }

    private static @Nullable Auc known(HealthModel model, List<HealthCase> cases) {
        ModelScore score = new ModelScore(model);
        List<Scored> scored = new ArrayList<>();
        for (HealthCase each : cases) {
            OptionalDouble own = score.of(each.scores());
            if (own.isPresent()) {
                scored.add(new Scored(own.getAsDouble(), each.renewed()));
            }
        }
        boolean both =
                scored.stream().anyMatch(Scored::renewed) && !scored.stream().allMatch(Scored::renewed);
        return both ? Auc.of(scored) : null;
    }

    /** The weights, without how they were found. */
    ShapedWeights shaped() {
        Map<String, BigDecimal> weights = new HashMap<>();
        inputs.forEach(input -> weights.put(input.key(), input.weight()));
        return new ShapedWeights(objectiveShare, weights);
    }
}
