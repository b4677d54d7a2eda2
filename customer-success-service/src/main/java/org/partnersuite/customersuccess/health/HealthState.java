package org.partnersuite.customersuccess.health;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.model.BandFact;
import org.partnersuite.customersuccess.health.model.Colour;

/**
 * The newest scoring of a subscription, as others read it.
 *
 * @param number of the newest scoring
 * @param baseBand by hysteresis
 * @param computedScore and computedBand without an override
 * @param score and band what results
 * @param bandSince the day on which the resulting band began; null without a band
 * @param checkOn the day on which time alone may change it
 * @param digest of all that a scoring says, so that an equal one is not stored again
 */
record HealthState(
        @PropagateNull UUID subscriptionId,
        UUID customerId,
        int number,
        @Nullable Colour baseBand,
        @Nullable BigDecimal computedScore,
        @Nullable Colour computedBand,
        @Nullable BigDecimal score,
        @Nullable Colour band,
        @Nullable LocalDate bandSince,
        BigDecimal coverage,
        @Nullable BandFact rule,
        @Nullable UUID overrideId,
        LocalDate checkOn,
        String digest,
        Instant scoredAt) {

    /** @param before null for a first scoring */
    static HealthState after(
            @Nullable HealthState before, ScoredHealth scored, LocalDate today, LocalDate checkOn, String digest) {
        HealthResult result = scored.result();
        boolean sameBand = before != null && before.band() == result.resultBand();
        return new HealthState(
                scored.subscriptionId(),
                scored.customerId(),
                scored.number(),
                result.baseBand(),
                scored.score().score(),
                scored.score().band(),
                result.resultScore(),
                result.resultBand(),
                before != null && sameBand ? before.bandSince() : result.resultBand() == null ? null : today,
                scored.score().coverage(),
                result.rule(),
                result.overrideId(),
                checkOn,
                digest,
                scored.scoredAt());
    }
}
