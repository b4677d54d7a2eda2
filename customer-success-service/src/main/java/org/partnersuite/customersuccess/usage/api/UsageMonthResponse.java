package org.partnersuite.customersuccess.usage.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.usage.MonthFigures;
import org.partnersuite.customersuccess.usage.UsageMonth;

@Schema(name = "UsageMonth", description = "A subscription's usage in a month, over its licence types.")
record UsageMonthResponse(
        UUID id,
        UUID subscriptionId,
        UUID customerId,
        @Schema(description = "Its first day.") LocalDate month,
        @JsonUnwrapped MonthFigures figures,
        Instant createdAt,
        Instant updatedAt) {

    static UsageMonthResponse of(UsageMonth month) {
        return new UsageMonthResponse(
                month.id(),
                month.subscriptionId(),
                month.customerId(),
                month.month(),
                month.figures(),
                month.createdAt(),
                month.updatedAt());
    }
}
