package org.partnersuite.customersuccess.position;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion is computed for.
 *
 * @param opportunityId the won opportunity of the subscription; null when it has none
 * @param partnerId partner of record now
 */
public record PositionFacts(
        UUID positionId,
        UUID subscriptionId,
        UUID customerId,
        String useCase,
        String product,
        @Nullable UUID opportunityId,
        @Nullable UUID partnerId) {}
