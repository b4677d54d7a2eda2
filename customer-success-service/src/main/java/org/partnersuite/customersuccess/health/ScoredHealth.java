package org.partnersuite.customersuccess.health;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.partnersuite.platform.unitofwork.JsonColumn;

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
        @JsonColumn @ColumnName("explanation") HealthScore score,
        @JsonColumn RecordedInputs inputs,
        Instant scoredAt,
        String scoredBy) {}
