package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A score of a contract (CS-5).
 *
 * @param value 1 to 10, four decimals; null when less than half of the weight is known
 * @param base the band by hysteresis alone; empty without a score
 * @param band after caps
 * @param result what others act on: the override or the value
 */
public record Score(
        int version,
        @Nullable BigDecimal value,
        String base,
        String band,
        BigDecimal coverage,
        @Nullable BigDecimal result,
        String resultBand,
        Set<String> missing) {
    static final List<String> BANDS = List.of("GREEN", "YELLOW", "RED");

    private static final List<BigDecimal> BORDERS =
            List.of(BigDecimal.valueOf(8), BigDecimal.valueOf(5), BigDecimal.ONE);
    private static final BigDecimal RISE = new BigDecimal("0.2");
    private static final int HUNDRED = 100;

    /**
     * What a score is made of.
     *
     * @param ratings 1 to 10 by the key of the measure or question; what is missing is not in it
     * @param capped whether a cap holds the band at most at YELLOW
     * @param override null when none is in force
     */
    record Made(
            Map<String, Integer> ratings,
            boolean capped,
            @Nullable BigDecimal override) {}

    /** @param before the base band of the score before; empty for a first one */
    static Score of(ScoreModel model, Made made, String before) {
        Part objective = new Part();
        Part subjective = new Part();
        Set<String> missing = new TreeSet<>();
        for (ScoreModel.Measure measure : model.measures()) {
            objective.add(measure.key(), measure.weight(), made, missing);
        }
        for (String question : ScoreModel.QUESTIONS) {
            subjective.add(question, ScoreModel.QUESTION_WEIGHT, made, missing);
        }
        int shareOfObjective = model.objectiveShare();
        int shareOfSubjective = HUNDRED - shareOfObjective;
        BigDecimal coverage = BigDecimal.valueOf(
                (long) shareOfObjective * objective.known + (long) shareOfSubjective * subjective.known, 2);
        BigDecimal value = coverage.compareTo(BigDecimal.valueOf(50)) < 0
                ? null
                : mean(objective, shareOfObjective, subjective, shareOfSubjective);
        String base = value == null ? "" : band(value, before);
        String band = capped(base, made.capped());
        BigDecimal override = made.override();
        return new Score(
                model.version(),
                value,
                base,
                band,
                coverage,
                override == null ? value : override,
                override == null ? band : capped(band(override, ""), made.capped()),
                missing);
    }

    /** The weight of what is missing goes to the rest of its part, of an empty part to the other; rounded once. */
    private static BigDecimal mean(Part objective, int shareOfObjective, Part subjective, int shareOfSubjective) {
        long shares = (objective.known == 0 ? 0 : shareOfObjective) + (subjective.known == 0 ? 0 : shareOfSubjective);
        long knownObjective = Math.max(1, objective.known);
        long knownSubjective = Math.max(1, subjective.known);
        long sum = shareOfObjective * objective.weighted * knownSubjective
                + shareOfSubjective * subjective.weighted * knownObjective;
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(shares * knownObjective * knownSubjective), 4, RoundingMode.HALF_UP);
    }

    /** From above a band is entered at its border, from below only a margin over it. */
    private static String band(BigDecimal value, String before) {
        for (int i = 0; i < BANDS.size(); i++) {
            boolean rises = !before.isEmpty() && BANDS.indexOf(before) > i;
            BigDecimal border = rises ? BORDERS.get(i).add(RISE) : BORDERS.get(i);
            if (value.compareTo(border) >= 0) {
                return BANDS.get(i);
            }
        }
        return "RED";
    }

    private static String capped(String band, boolean capped) {
        return capped && band.equals("GREEN") ? "YELLOW" : band;
    }

    /** Whether it says the same, except for what is missing. */
    boolean same(Score other) {
        return fields().equals(other.fields());
    }

    /** What the API's list tells of it, as texts. */
    public Map<String, String> fields() {
        return new TreeMap<>(Map.of(
                "modelVersion", Integer.toString(version),
                "score", Amounts.text(value),
                "band", band,
                "coverage", Amounts.text(coverage),
                "resultScore", Amounts.text(result),
                "resultBand", resultBand));
    }

    /** One of the two parts. */
    private static final class Part {
        private long weighted;
        private int known;

        private void add(String key, int weight, Made made, Set<String> missing) {
            Integer rating = made.ratings().get(key);
            if (rating == null) {
                missing.add(key);
            } else {
                weighted += (long) weight * rating;
                known += weight;
            }
        }
    }
}
