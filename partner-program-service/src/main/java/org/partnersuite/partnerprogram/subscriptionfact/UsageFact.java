package org.partnersuite.partnerprogram.subscriptionfact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * Usage of a subscription in a month, summed over licence types.
 *
 * @param month its first day
 * @param licensed licensed users; null when not known
 * @param activeUsers null when not measured
 * @param firstActiveOn the first day with an active user
 * @param quantities consumption: used quantities of entitlements, by metric
 */
public record UsageFact(
        UUID id,
        long version,
        String position,
        UUID subscriptionId,
        LocalDate month,
        @Nullable Integer licensed,
        @Nullable Integer activeUsers,
        @Nullable LocalDate firstActiveOn,
        @JsonColumn @Nullable Map<String, BigDecimal> quantities)
        implements Fact {

    public UsageFact {
        quantities = quantities == null ? null : Map.copyOf(quantities);
    }

    public LocalDate lastDay() {
        return month.plusMonths(1).minusDays(1);
    }
}
