package org.partnersuite.customersuccess.health;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.health.model.MeasureValue;
import org.partnersuite.customersuccess.health.model.Progress;
import org.partnersuite.customersuccess.health.model.Rating;
import org.partnersuite.customersuccess.health.model.Share;

/**
 * The score: the mean of the two parts, weighted by their shares; a part is the mean of its inputs, weighted. A missing
 * input's weight goes to the rest of its part in proportion, and an empty part's share to the other, so that the parts
 * keep their shares as long as both say something. Sums are exact; each figure is rounded once, half up.
 */
public final class HealthScoring {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST_COVERAGE = BigDecimal.valueOf(50);
    private static final int SCORE_DECIMALS = 4;
    private static final int WEIGHT_DECIMALS = 4;

    private HealthScoring() {}

    /** Of what callers put in alone. */
    public static HealthScore score(HealthModel model, HealthInputs inputs) {
        Map<String, MeasureValue> measures = new HashMap<>();
        inputs.measures().forEach((key, values) -> measures.put(key, new MeasureValue(values, null)));
        return score(model, measures, inputs.answers());
    }

    /** The band is that of a first score, without caps and floors. */
    public static HealthScore score(
            HealthModel model, Map<String, MeasureValue> measures, Map<String, Progress> answers) {
        List<Rating> ratings = ratings(model, measures, answers);
        Map<Share, Part> parts = new EnumMap<>(Share.class);
        for (Rating rating : ratings) {
            parts.merge(rating.share(), Part.of(rating), Part::plus);
        }
        parts.keySet()
                .removeIf(share ->
                        known(parts, share).signum() == 0 || model.share(share).signum() == 0);

        BigDecimal coverage = parts.keySet().stream()
                .map(share -> model.share(share).multiply(known(parts, share)).movePointLeft(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal score = coverage.compareTo(LEAST_COVERAGE) < 0 ? null : mean(model, parts);
        Map<Share, BigDecimal> means = new EnumMap<>(Share.class);
        parts.forEach((share, part) -> means.put(share, part.mean()));
        return new HealthScore(
                score,
                score == null ? null : model.colourOf(score),
                coverage,
                means,
                ratings.stream().map(rating -> explain(model, parts, rating)).toList(),
                ratings.stream().filter(r -> r.score() == null).map(Rating::key).toList());
    }

    private static List<Rating> ratings(
            HealthModel model, Map<String, MeasureValue> measures, Map<String, Progress> answers) {
        return Stream.concat(
                        model.measures().stream().map(measure -> {
                            MeasureValue value = measures.get(measure.key());
                            return value == null ? measure.missing() : measure.rate(value);
                        }),
                        model.questions().stream().map(question -> {
                            Progress answer = answers.get(question.key());
                            return answer == null ? question.missing() : question.rate(answer, model.answerScores());
                        }))
                .toList();
    }

    /** Over one common denominator, so that nothing is rounded before the end. */
    private static BigDecimal mean(HealthModel model, Map<Share, Part> parts) {
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ONE;
        for (Map.Entry<Share, Part> entry : parts.entrySet()) {
            Part part = entry.getValue();
            BigDecimal own = model.share(entry.getKey()).multiply(part.weighted());
            numerator = numerator.multiply(part.known()).add(own.multiply(denominator));
            denominator = denominator.multiply(part.known());
        }
        return figure(numerator, denominator.multiply(sharesIn(model, parts)));
    }

    /** Rounded once, and without trailing zeros, so that equal figures are written the same way. */
    private static BigDecimal figure(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal bare = numerator
                .divide(denominator, SCORE_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
    }

    private static ScoredInput explain(HealthModel model, Map<Share, Part> parts, Rating rating) {
        BigDecimal overall =
                model.share(rating.share()).multiply(rating.weight()).movePointLeft(2);
        Part part = parts.get(rating.share());
        if (rating.score() == null || part == null) {
            return new ScoredInput(rating, overall, BigDecimal.ZERO);
        }
        BigDecimal effective = model.share(rating.share())
                .multiply(rating.weight())
                .multiply(HUNDRED)
                .divide(part.known().multiply(sharesIn(model, parts)), MathContext.DECIMAL128)
                .setScale(WEIGHT_DECIMALS, RoundingMode.HALF_UP);
        return new ScoredInput(rating, overall, effective);
    }

    private static BigDecimal sharesIn(HealthModel model, Map<Share, Part> parts) {
        return parts.keySet().stream().map(model::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal known(Map<Share, Part> parts, Share share) {
        Part part = parts.get(share);
        return part == null ? BigDecimal.ZERO : part.known();
    }

    /**
     * @param weighted sum of weight times score
     * @param known sum of the weights of inputs that are known
     */
    private record Part(BigDecimal weighted, BigDecimal known) {
        static Part of(Rating rating) {
            BigDecimal score = rating.score();
            return score == null
                    ? new Part(BigDecimal.ZERO, BigDecimal.ZERO)
                    : new Part(rating.weight().multiply(score), rating.weight());
        }

        Part plus(Part other) {
            return new Part(weighted.add(other.weighted), known.add(other.known));
        }

        BigDecimal mean() {
            return figure(weighted, known);
        }
    }
}
