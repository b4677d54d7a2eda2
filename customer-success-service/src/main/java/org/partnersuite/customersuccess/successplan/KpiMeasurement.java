package org.partnersuite.customersuccess.successplan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;

/** The value of a KPI on a day. A KPI has one a day. */
@Schema(name = "KpiMeasurement", description = "The value of a KPI on a day.")
public record KpiMeasurement(
        UUID id,
        @Schema(examples = "1") long version,
        UUID planId,

        @Schema(maxLength = 60, description = "Key of the KPI within the plan.", examples = "service-calls")
        String kpi,

        LocalDate measuredOn,
        @Schema(examples = "80") BigDecimal value,

        @Schema(maxLength = 2000, examples = "Without the stores that closed") @Nullable
        String note,

        @Schema(maxLength = 255, examples = "mia") String measuredBy,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    KpiMeasurement corrected(BigDecimal newValue, @Nullable String newNote, Instant now) {
        return new KpiMeasurement(
                id, version + 1, planId, kpi, measuredOn, newValue, newNote, measuredBy, createdAt, now);
    }

    boolean says(BigDecimal otherValue, @Nullable String otherNote) {
        return value.compareTo(otherValue) == 0 && Objects.equals(note, otherNote);
    }
}
