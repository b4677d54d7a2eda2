package org.partnersuite.customersuccess.health;

import java.time.Instant;
import java.util.UUID;

/**
 * One scoring of a subscription; it never changes.
 *
 * @param number counts the scorings of the subscription
 * @param offer and modelVersion the model that was used
 * @param inputs what was known then
 */
public record ScoredHealth(
        UUID id,
        UUID subscriptionId,
        UUID customerId,
        int number,
        String offer,
        int modelVersion,
        HealthScore score,
        RecordedInputs inputs,
        Instant scoredAt,
        String scoredBy) {}
