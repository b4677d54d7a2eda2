package org.partnersuite.customersuccess.health.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;

/** Rules of a publishable model: every set of inputs has exactly one score. */
public final class HealthModelRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal WIDEST_MARGIN = BigDecimal.valueOf(5);
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");
    private static final List<Colour> FROM_THE_BEST = List.of(Colour.GREEN, Colour.YELLOW, Colour.RED);

    private final List<Fault> faults = new ArrayList<>();

    private HealthModelRules() {}

    /** Every fault of the model, with pointers into its JSON. */
    public static List<Fault> faults(HealthModel model) {
        HealthModelRules rules = new HealthModelRules();
        rules.shares(model);
        rules.keys(model);
        for (int i = 0; i < model.measures().size(); i++) {
            rules.scales("/measures/" + i, model.measures().get(i));
        }
        rules.answerScores(model.answerScores());
        rules.healthBands(model.bands());
        rules.margin("/riseMargin", model.riseMargin());
        rules.margin("/fallMargin", model.fallMargin());
        return rules.faults;
    }

    private void shares(HealthModel model) {
        require(
                model.objectiveShare().signum() >= 0 && model.objectiveShare().compareTo(HUNDRED) <= 0,
                "/objectiveShare",
                "out_of_range",
                "A share must be between 0 and 100 per cent.");
        weights("/measures", model.share(Share.OBJECTIVE), model.measures(), Measure::weight);
        weights("/questions", model.share(Share.SUBJECTIVE), model.questions(), Question::weight);
    }

    private <T> void weights(String pointer, BigDecimal share, List<T> inputs, Function<T, BigDecimal> weight) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < inputs.size(); i++) {
            BigDecimal own = weight.apply(inputs.get(i));
            require(
                    own.signum() > 0,
                    pointer + "/" + i + "/weight",
                    "out_of_range",
                    "A weight must be above 0 per cent.");
            sum = sum.add(own);
        }
        boolean unused = inputs.isEmpty() && share.signum() == 0;
        require(
                unused || sum.compareTo(HUNDRED) == 0,
                pointer,
                "weights_not_100",
                "The weights add up to " + sum.toPlainString() + " per cent instead of 100.");
    }

    private void keys(HealthModel model) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < model.measures().size(); i++) {
            key("/measures/" + i + "/key", model.measures().get(i).key(), seen);
            name("/measures/" + i + "/name", model.measures().get(i).name());
        }
        for (int i = 0; i < model.questions().size(); i++) {
            key("/questions/" + i + "/key", model.questions().get(i).key(), seen);
            name("/questions/" + i + "/name", model.questions().get(i).name());
        }
    }

    private void key(String pointer, String key, Set<String> seen) {
        require(
                KEY.matcher(key).matches(),
                pointer,
                "invalid_key",
                "A key must be upper snake case with at most 60 characters.");
        require(seen.add(key), pointer, "duplicate", "Another input of this model has the key " + key + ".");
    }

    private void name(String pointer, String name) {
        require(!name.isBlank() && name.length() <= 200, pointer, "size", "A name has 1 to 200 characters.");
    }

    private void scales(String pointer, Measure measure) {
        List<ValueBand> bands = measure.bands();
        Map<String, List<ValueBand>> scales = measure.scales();
        if (scales == null) {
            valueBands(pointer + "/bands", bands == null ? List.of() : bands);
            return;
        }
        require(
                bands == null || bands.isEmpty(),
                pointer + "/bands",
                "two_scales",
                "A measure with scales must have no bands of its own.");
        scales.forEach((key, scale) -> {
            require(!scale.isEmpty(), pointer + "/scales/" + key, "incomplete", "A scale must have at least one band.");
            valueBands(pointer + "/scales/" + key, scale);
        });
    }

    private void margin(String pointer, @Nullable BigDecimal margin) {
        require(
                margin == null || margin.signum() >= 0 && margin.compareTo(WIDEST_MARGIN) <= 0,
                pointer,
                "out_of_range",
                "A margin must be between 0 and 5 points.");
    }

    private void valueBands(String pointer, List<ValueBand> bands) {
        BigDecimal before = null;
        for (int i = 0; i < bands.size(); i++) {
            ValueBand band = bands.get(i);
            String at = pointer + "/" + i;
            onScale(at + "/score", band.score());
            BigDecimal end = band.upTo();
            boolean last = i == bands.size() - 1;
            require(
                    (end == null) == last,
                    at + "/upTo",
                    "open_band",
                    "The last band, and only the last, must have no end, so that every value has a score.");
            if (end != null) {
                require(
                        before == null || end.compareTo(before) > 0,
                        at + "/upTo",
                        "not_rising",
                        "Each band must end above the previous one.");
                before = end;
            }
        }
    }

    private void answerScores(AnswerScores scores) {
        onScale("/answerScores/yes", scores.yes());
        onScale("/answerScores/inProgress", scores.inProgress());
        onScale("/answerScores/no", scores.no());
    }

    private void healthBands(List<HealthBand> bands) {
        boolean complete = bands.stream().map(HealthBand::band).toList().equals(FROM_THE_BEST);
        require(complete, "/bands", "incomplete", "The bands must be GREEN, YELLOW and RED, in this order.");
        for (int i = 0; i < bands.size(); i++) {
            onScale("/bands/" + i + "/from", bands.get(i).from());
            require(
                    i == 0 || bands.get(i).from().compareTo(bands.get(i - 1).from()) < 0,
                    "/bands/" + i + "/from",
                    "not_falling",
                    "Each band must start below the previous one.");
        }
        require(
                bands.isEmpty() || bands.getLast().from().compareTo(Scale.LOWEST) == 0,
                "/bands",
                "incomplete",
                "The last band must start at 1, so that every score has a band.");
    }

    private void onScale(String pointer, BigDecimal score) {
        require(Scale.contains(score), pointer, "out_of_range", "Scores must be between 1 and 10.");
    }

    private void require(boolean holds, @Nullable String pointer, String code, String detail) {
        if (!holds) {
            faults.add(Fault.at(pointer, code, detail));
        }
    }
}
