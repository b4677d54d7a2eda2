package org.partnersuite.customersuccess.usage.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.usage.UsageReport;
import org.partnersuite.customersuccess.usage.UsageRow;

@Schema(name = "Usage", description = "What is reported of a licence type in a month, or on a day.")
record UsageResponse(
        UUID id,
        UUID subscriptionId,
        @Schema(maxLength = 100) String licenceType,

        @Schema(description = "The day, or the first day of the month.")
        LocalDate period,

        @JsonUnwrapped UsageReport report,

        @Schema(description = "Of a month: it follows from the reports of its days.")
        boolean ofDays,

        Instant updatedAt) {

    static UsageResponse of(UsageRow row) {
        return new UsageResponse(
                row.id(),
                row.subscriptionId(),
                row.licenceType(),
                row.period(),
                row.report(),
                row.ofDays(),
                row.updatedAt());
    }
}
