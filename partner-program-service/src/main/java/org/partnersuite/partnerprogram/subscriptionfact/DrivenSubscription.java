package org.partnersuite.partnerprogram.subscriptionfact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * What a partner drives of a subscription in one of its terms: revenue, and usage and consumption of the newest month.
 */
public record DrivenSubscription(
        UUID id,
        UUID partnerId,
        String association,
        String engagementModel,
        LocalDate fromDay,
        @Nullable LocalDate toDay,
        UUID customerId,
        @Nullable UUID subscriptionId,
        @Nullable String product,
        @Nullable LocalDate contractStart,
        @Nullable LocalDate contractEnd,
        @Nullable BigDecimal arr,
        @Nullable BigDecimal tcv,
        @Nullable String currency,
        @Nullable LocalDate month,
        @Nullable Integer licensed,
        @Nullable Integer activeUsers,
        @JsonColumn @Nullable Map<String, BigDecimal> quantities) {}
