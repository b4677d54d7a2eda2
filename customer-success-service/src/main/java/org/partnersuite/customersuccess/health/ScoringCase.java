package org.partnersuite.customersuccess.health;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.model.BandFact;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.health.model.MeasureValue;

/**
 * All that a score of a subscription is made of.
 *
 * @param before the newest scoring; null when there is none
 * @param override the one in force on the day; null when there is none
 * @param overrideUntil its last day
 */
record ScoringCase(
        UUID subscriptionId,
        UUID customerId,
        String product,
        RecordedInputs inputs,
        SubscriptionFacts facts,
        @Nullable HealthState before,
        HealthResult.@Nullable Override override,
        @Nullable LocalDate overrideUntil) {

    HealthResult.Decided decide(HealthModel model, LocalDate today) {
        HealthInputs bare = inputs.bare();
        Map<String, MeasureValue> measures = ComputedMeasures.of(model, bare, facts, today);
        Set<BandFact> held = ComputedMeasures.bandFacts(bare, facts, today);
        return HealthResult.of(
                model,
                HealthScoring.score(model, measures, bare.answers()),
                before == null ? null : before.baseBand(),
                held,
                override);
    }

    /** The day on which time alone may change the score. */
    LocalDate checkOn(LocalDate today) {
        LocalDate next = ComputedMeasures.nextCheck(inputs.bare(), facts, today);
        LocalDate ends = overrideUntil == null ? next : overrideUntil.plusDays(1);
        return ends.isBefore(next) ? ends : next;
    }
}
