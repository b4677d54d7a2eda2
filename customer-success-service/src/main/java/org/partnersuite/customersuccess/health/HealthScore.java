package org.partnersuite.customersuccess.health;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.model.Colour;
import org.partnersuite.customersuccess.health.model.Share;

/**
 * A score and its explanation.
 *
 * @param score 1 to 10, four decimals at most; null when under half of the inputs' weight is known
 * @param band null together with the score
 * @param coverage per cent of the weight whose inputs are known
 * @param parts mean of each share that has inputs, four decimals at most
 * @param missing keys of the inputs that are not known
 */
public record HealthScore(
        @Nullable BigDecimal score,
        @Nullable Colour band,
        BigDecimal coverage,
        Map<Share, BigDecimal> parts,
        List<ScoredInput> inputs,
        List<String> missing) {

    public HealthScore {
        parts = Map.copyOf(parts);
        inputs = List.copyOf(inputs);
        missing = List.copyOf(missing);
    }

    HealthScore withBand(@Nullable Colour held) {
        return new HealthScore(score, held, coverage, parts, inputs, missing);
    }

    /** The score on 0 to 100: ten times itself, so that 6.34 is shown as 63.4. */
    public @Nullable BigDecimal percent() {
        return score == null ? null : score.movePointRight(1);
    }
}
