package org.partnersuite.e2e.success.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A score computed anew from a model and what is known: each part is the weighted mean of what is known of it, the score the
 * mean of the parts by their shares; under half of the weight there is none (CS-5).
 */
public final class Score {
    private static final MathContext EXACT = new MathContext(60);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final int DECIMALS = 4;

    private final List<Input> inputs = new ArrayList<>();
    private final BigDecimal objectiveShare;

    /** @param score empty for a missing one */
    private record Input(boolean objective, String key, BigDecimal weight, String told, Optional<BigDecimal> score) {}

    /**
     * @param measures values by measure
     * @param scale of the model's measure of satisfaction
     * @param answers by question
     */
    public Score(ScoreModel model, Map<String, BigDecimal> measures, String scale, Map<String, String> answers) {
        objectiveShare = model.objectiveShare();
        for (JsonNode measure : model.measures()) {
            String key = measure.path("key").asText();
            BigDecimal weight = measure.path("weight").decimalValue();
            BigDecimal value = measures.get(key);
            JsonNode bands = measure.path("bands").isEmpty() ? measure.at("/scales/" + scale) : measure.path("bands");
            if (value == null) {
                inputs.add(new Input(true, key, weight, "", Optional.empty()));
            } else {
                inputs.add(rated(key, weight, value, measure.path("unit").asText(), bands));
            }
        }
        for (JsonNode question : model.questions()) {
            String key = question.path("key").asText();
            Optional<BigDecimal> score = Optional.ofNullable(answers.get(key)).flatMap(model::answerScore);
            inputs.add(new Input(false, key, question.path("weight").decimalValue(), "", score));
        }
    }

    private static Input rated(String key, BigDecimal weight, BigDecimal value, String unit, JsonNode bands) {
        String start = "";
        for (JsonNode band : bands) {
            boolean open = !band.hasNonNull("upTo");
            boolean inclusive = band.path("inclusive").asBoolean();
            int side = open ? -1 : value.compareTo(band.path("upTo").decimalValue());
            if (side < 0 || side == 0 && inclusive) {
                String end = open
                        ? ""
                        : (inclusive ? "≤ " : "< ") + shown(band.path("upTo").decimalValue(), unit);
                String told =
                        shown(value, unit) + " in " + start + (start.isEmpty() || end.isEmpty() ? "" : " and ") + end;
                return new Input(
                        true, key, weight, told, Optional.of(band.path("score").decimalValue()));
            }
            start = (inclusive ? "> " : "≥ ") + shown(band.path("upTo").decimalValue(), unit);
        }
        throw new IllegalStateException("no band of " + key + " holds " + value);
    }

    private static String shown(BigDecimal value, String unit) {
        return Retention.plain(value) + (unit.equals("PERCENT") ? " %" : "");
    }

    /** Known share of the weight, in per cent. */
    public BigDecimal coverage() {
        return covered(true).add(covered(false));
    }

    private BigDecimal covered(boolean objective) {
        return share(objective).multiply(known(objective)).movePointLeft(2);
    }

    /** Empty when less than half of the weight is known. */
    public Optional<BigDecimal> value() {
        if (coverage().compareTo(HALF) < 0) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (boolean part : new boolean[] {true, false}) {
            if (isKnown(part)) {
                sum = sum.add(share(part).multiply(mean(part)));
            }
        }
        return Optional.of(sum.divide(shares(), EXACT).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** What the service tells of it: coverage, score, and of each input value, band, score and both weights. */
    public Map<String, String> told() {
        Map<String, String> told = new TreeMap<>();
        told.put("coverage", Retention.plain(coverage()));
        told.put("score", value().map(Retention::plain).orElse(""));
        for (Input input : inputs) {
            BigDecimal share = share(input.objective());
            BigDecimal overall = share.multiply(input.weight()).movePointLeft(2);
            BigDecimal effective = input.score().isEmpty() || !isKnown(input.objective())
                    ? BigDecimal.ZERO
                    : share.multiply(input.weight())
                            .multiply(HUNDRED)
                            .divide(known(input.objective()).multiply(shares()), EXACT)
                            .setScale(DECIMALS, RoundingMode.HALF_UP);
            told.put(
                    input.key(),
                    told(input.told(), input.score().map(Retention::plain).orElse(""), overall, effective));
        }
        return told;
    }

    public static String told(String value, String score, BigDecimal overall, BigDecimal effective) {
        return value + " scores " + score + " weighs " + Retention.plain(overall) + " then "
                + Retention.plain(effective);
    }

    private boolean isKnown(boolean objective) {
        return known(objective).signum() > 0 && share(objective).signum() > 0;
    }

    private BigDecimal known(boolean objective) {
        return inputs.stream()
                .filter(input -> input.objective() == objective && input.score().isPresent())
                .map(Input::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal mean(boolean objective) {
        return inputs.stream()
                .filter(input -> input.objective() == objective && input.score().isPresent())
                .map(input -> input.weight().multiply(input.score().orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(known(objective), EXACT);
    }

    private BigDecimal share(boolean objective) {
        return objective ? objectiveShare : HUNDRED.subtract(objectiveShare);
    }

    private BigDecimal shares() {
        return (isKnown(true) ? share(true) : BigDecimal.ZERO).add(isKnown(false) ? share(false) : BigDecimal.ZERO);
    }
}
