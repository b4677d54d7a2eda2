package org.partnersuite.customersuccess.entitlement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;

/**
 * A quantity to which a subscription entitles; the base of burn-down.
 *
 * @param metric such as users, devices, or a unit of the product
 */
public record Entitlement(
        UUID id,
        long version,
        UUID subscriptionId,
        String metric,
        @Nullable String unit,
        BigDecimal quantity,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    public Entitlement {
        quantity = quantity.signum() == 0 ? BigDecimal.ZERO : quantity.stripTrailingZeros();
    }

    Entitlement revised(@Nullable String newUnit, BigDecimal newQuantity, Instant now) {
        return new Entitlement(id, version + 1, subscriptionId, metric, newUnit, newQuantity, createdAt, now);
    }
}
