package org.partnersuite.customersuccess.successplan.content;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure that tells whether an initiative reaches its outcome. A draft may leave all but the key open. */
@Schema(
        name = "PlanKpi",
        description = "A KPI of an initiative. It is SMART once all fields but unit and businessKpi are" + " there.")
public record PlanKpi(
        @NotBlank
        @Size(max = PlanKpi.MAX_KEY)
        @Pattern(regexp = PlanKpi.KEY)
        @Schema(description = "Names the KPI in measurements. Unique within the plan.", examples = "service-calls")
        String key,

        @Size(min = 1, max = 300) @Schema(examples = "Calls to the service desk a week") @Nullable
        String name,

        @Size(min = 1, max = 2000) @Schema(examples = "Tickets of the service desk, opened by stores") @Nullable
        String howMeasured,

        @Size(min = 1, max = 50) @Schema(examples = "calls") @Nullable
        String unit,

        @DecimalMin("-1000000000000000")
        @DecimalMax("1000000000000000")
        @Schema(description = "Value at the start.", examples = "100")
        @Nullable
        BigDecimal baseline,

        @DecimalMin("-1000000000000000")
        @DecimalMax("1000000000000000")
        @Schema(description = "Value to reach: above the baseline or below it.", examples = "60")
        @Nullable
        BigDecimal target,

        @Schema(description = "Day by which the target is to be reached.", examples = "2027-03-31") @Nullable
        LocalDate dueOn,

        @Size(min = 1, max = 200) @Schema(examples = "mia") @Nullable
        String owner,

        @Size(min = 1, max = 100)
        @Schema(
                description = "Code of a business KPI that plans have in common, for comparisons with peers.",
                examples = "SERVICE_CALLS")
        @Nullable
        String businessKpi) {
    static final int MAX_KEY = 60;
    static final String KEY = "^[A-Za-z0-9][A-Za-z0-9_-]*$";

    /** Whether baseline and target are the same, so that nothing is to be reached. */
    public boolean hasNoDistance() {
        return baseline != null && target != null && baseline.compareTo(target) == 0;
    }
}
