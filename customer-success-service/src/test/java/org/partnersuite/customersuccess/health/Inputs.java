package org.partnersuite.customersuccess.health;

import static org.partnersuite.customersuccess.health.ShippedModel.MODEL;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnersuite.customersuccess.health.model.Progress;

/** Writes down inputs of the shipped model. */
public final class Inputs {
    private final Map<String, List<BigDecimal>> measures = new HashMap<>();
    private final Map<String, Progress> answers = new HashMap<>();

    public static Inputs none() {
        return new Inputs();
    }

    public static Inputs bestMeasures() {
        return none().ratio("90").compliance("51", "0").features("7").valueIndex("4", "6");
    }

    public Inputs ratio(String percent) {
        return measure("LICENCE_DOWNLOAD_RATIO", percent);
    }

    public Inputs compliance(String... percents) {
        return measure("CURRENT_VERSION_COMPLIANCE", percents);
    }

    public Inputs features(String count) {
        return measure("FEATURES_ACTIVATED", count);
    }

    public Inputs valueIndex(String... parts) {
        return measure("VALUE_INDEX", parts);
    }

    public Inputs measure(String key, String... values) {
        measures.put(key, List.of(values).stream().map(BigDecimal::new).toList());
        return this;
    }

    /** Answers the questions in their order, as far as the given answers go. */
    public Inputs answers(int yes, int inProgress, int no) {
        for (int i = 0; i < yes + inProgress + no; i++) {
            Progress answer = i < yes ? Progress.YES : i < yes + inProgress ? Progress.IN_PROGRESS : Progress.NO;
            answers.put(MODEL.questions().get(i).key(), answer);
        }
        return this;
    }

    public HealthInputs inputs() {
        return new HealthInputs(measures, answers);
    }

    public HealthScore score() {
        return HealthScoring.score(MODEL, inputs());
    }
}
