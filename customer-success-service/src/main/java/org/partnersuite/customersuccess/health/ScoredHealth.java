package org.partnersuite.customersuccess.health;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * One scoring of a subscription; it never changes.
 *
 * @param number counts the scorings of the subscription
 * @param offer and modelVersion the model that was used
 * @param score computed; its band is held by caps and floors
 * @param result with the override, if one was in force
 * @param inputs what callers had put in then
 * @param quiet nothing is opened by it: it follows an import, late data, or a model's new version
 */
public record ScoredHealth(
        UUID id,
        UUID subscriptionId,
        UUID customerId,
        int number,
        String offer,
        int modelVersion,
        @JsonColumn @ColumnName("explanation") HealthScore score,
        @Nested HealthResult result,
        @JsonColumn RecordedInputs inputs,
        boolean quiet,
        Instant scoredAt,
        String scoredBy) {}
