package org.partnersuite.customersuccess.health;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnersuite.customersuccess.health.model.HealthModel;
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
    private static final int SCORE_DECIMALS = 2;
    private static final int WEIGHT_DECIMALS = 4;

    private HealthScoring() {}

    public static HealthScore score(HealthModel model, HealthInputs inputs) {
        List<Rating> ratings = ratings(model, inputs);
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

    private static List<Rating> ratings(HealthModel model, HealthInputs inputs) {
        return Stream.concat(
                        model.measures().stream().map(measure -> {
                            List<BigDecimal> values = inputs.measures().get(measure.key());
                            return values == null ? measure.missing() : measure.rate(values);
                        }),
                        model.questions().stream().map(question -> {
                            var answer = inputs.answers().get(question.key());
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
        return numerator.divide(denominator.multiply(sharesIn(model, parts)), SCORE_DECIMALS, RoundingMode.HALF_UP);
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
            return weighted.divide(known, SCORE_DECIMALS, RoundingMode.HALF_UP);
        }
    }
}
