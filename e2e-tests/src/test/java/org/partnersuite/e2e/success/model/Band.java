package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bands of a contract's scores in a row: by hysteresis, then held by facts; and what each step opens (CS-5, CS-6). */
public final class Band {
    private static final BigDecimal FALL = BigDecimal.valueOf(2);

    private final List<BigDecimal> scores = new ArrayList<>();
    private String base = "";
    private String result = "";
    private boolean fallen;

    /** Empty without a score. */
    public String result() {
        return result;
    }

    public String base() {
        return base;
    }

    /** What the band would be after a score. */
    public String next(ScoreModel model, Optional<BigDecimal> score, Map<String, Boolean> facts) {
        return score.map(value -> model.capped(model.band(value, base), facts)).orElse("");
    }

    /** @return the triggers that this step sets off */
    public List<String> step(ScoreModel model, Optional<BigDecimal> score, Map<String, Boolean> facts) {
        List<String> triggers = new ArrayList<>();
        String before = result;
        result = next(model, score, facts);
        base = score.map(value -> model.band(value, base)).orElse("");
        if (result.equals("RED") && !before.equals("RED")) {
            triggers.add("SCORE_RED");
        }
        boolean wasFallen = fallen;
        fallen = score.map(value -> scores.stream()
                        .anyMatch(earlier -> earlier.subtract(value).compareTo(FALL) >= 0))
                .orElse(false);
        if (fallen && !wasFallen) {
            triggers.add("SCORE_FELL");
        }
        score.ifPresent(scores::add);
        return triggers;
    }
}
