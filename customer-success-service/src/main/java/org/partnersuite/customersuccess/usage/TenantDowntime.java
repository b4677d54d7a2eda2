package org.partnersuite.customersuccess.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;

/**
 * Downtime of a tenant in its datacenter, by month.
 *
 * @param datacenter the one the tenant was in when it was first reported
 * @param month its first day
 * @param plannedMinutes 0 to 44,640; null when not reported
 * @param unplannedMinutes 0 to 44,640; null when not reported
 */
public record TenantDowntime(
        UUID id,
        long version,
        UUID tenantId,
        UUID customerId,
        String datacenter,
        LocalDate month,
        @Nullable Integer plannedMinutes,
        @Nullable Integer unplannedMinutes,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    TenantDowntime corrected(@Nullable Integer planned, @Nullable Integer unplanned, Instant at) {
        return new TenantDowntime(
                id, version + 1, tenantId, customerId, datacenter, month, planned, unplanned, createdAt, at);
    }

    TenantDowntime ofCustomer(UUID customer, Instant at) {
        return new TenantDowntime(
                id,
                version + 1,
                tenantId,
                customer,
                datacenter,
                month,
                plannedMinutes,
                unplannedMinutes,
                createdAt,
                at);
    }
}
