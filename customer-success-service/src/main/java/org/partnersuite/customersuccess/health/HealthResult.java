package org.partnersuite.customersuccess.health;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.model.BandFact;
import org.partnersuite.customersuccess.health.model.Colour;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.health.model.HeldBand;

/**
 * What results from a score: its band by hysteresis, held by caps and floors, and the override that is in force.
 *
 * @param baseBand by hysteresis, before caps and floors; null without a score
 * @param rule the cap or floor that holds the resulting band; null when none does
 * @param overrideId null when no override is in force
 * @param resultScore 1 to 10: the override's value, or the computed score; null without either
 * @param resultBand the band that others act on; null together with the score
 */
public record HealthResult(
        @Nullable Colour baseBand,
        @Nullable BandFact rule,
        @Nullable UUID overrideId,
        @Nullable BigDecimal resultScore,
        @Nullable Colour resultBand) {

    /** An approved override. */
    record Override(UUID id, BigDecimal value) {}

    /** A score with its band after caps and floors, and what results. */
    record Decided(HealthScore score, HealthResult result) {}

    /** @param before the base band of the score before; null when there was none */
    static Decided of(
            HealthModel model,
            HealthScore score,
            @Nullable Colour before,
            Set<BandFact> facts,
            @Nullable Override override) {
        BigDecimal computed = score.score();
        Colour base = computed == null ? null : model.colourOf(computed, before);
        HeldBand held = base == null ? null : model.hold(base, facts);
        HealthScore banded = score.withBand(held == null ? null : held.band());
        if (override != null) {
            HeldBand overridden = model.hold(model.colourOf(override.value()), facts);
            return new Decided(
                    banded,
                    new HealthResult(base, overridden.rule(), override.id(), override.value(), overridden.band()));
        }
        return new Decided(
                banded,
                new HealthResult(
                        base, held == null ? null : held.rule(), null, computed, held == null ? null : held.band()));
    }
}
