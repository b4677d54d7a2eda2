package org.partnersuite.customersuccess.usage.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.usage.TenantDowntime;

@Schema(name = "TenantDowntime", description = "Downtime of a tenant in its datacenter, by month.")
record DowntimeResponse(
        UUID id,
        UUID tenantId,
        UUID customerId,
        @Schema(maxLength = 100) String datacenter,
        @Schema(description = "Its first day.") LocalDate month,

        @Schema(description = "Absent when not reported.") @Nullable
        Integer plannedMinutes,

        @Schema(description = "Absent when not reported.") @Nullable
        Integer unplannedMinutes,

        Instant createdAt,
        Instant updatedAt) {

    static DowntimeResponse of(TenantDowntime downtime) {
        return new DowntimeResponse(
                downtime.id(),
                downtime.tenantId(),
                downtime.customerId(),
                downtime.datacenter(),
                downtime.month(),
                downtime.plannedMinutes(),
                downtime.unplannedMinutes(),
                downtime.createdAt(),
                downtime.updatedAt());
    }
}
