package org.partnersuite.customersuccess.action.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A time to apply a rule to. */
@Schema(
        name = "DryRunRequest",
        examples = "{\"from\":\"2026-01-01\",\"to\":\"2026-11-30\",\"parameters\":{\"days\":60}}")
public record DryRunRequest(
        @Schema(description = "First day.") LocalDate from,

        @Schema(description = "Last day; three years after the first one at most.")
        LocalDate to,

        @Schema(description = "Numbers that replace those of the rule.", maxProperties = 10) @Size(max = 10) @Nullable
        Map<@Size(max = 30) String, @DecimalMin("0") @DecimalMax("100000") BigDecimal> parameters) {

    Map<String, BigDecimal> numbers() {
        return parameters == null ? Map.of() : parameters;
    }
}
