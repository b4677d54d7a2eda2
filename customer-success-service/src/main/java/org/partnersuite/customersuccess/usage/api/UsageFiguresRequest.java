package org.partnersuite.customersuccess.usage.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.usage.FeatureUse;
import org.partnersuite.customersuccess.usage.UsageReport;

/** The figures of a licence type in a period, as a whole. What is omitted is not reported. */
@Schema(name = "UsageFiguresRequest", examples = """
                {"licensed":85,"assigned":80,"activeUsers":72,"activeDays":12.5,"minutes":20,"devices":64,\
                "features":{"goals":{"users":70,"activeDays":8,"minutes":11},"reviews":{"users":12}},\
                "components":{"invoicing":1240},"quantities":{"USERS":72}}""")
public record UsageFiguresRequest(
        @Schema(description = "Users under licence.") @Min(0) @Max(1_000_000_000) @Nullable
        Long licensed,

        @Schema(description = "Users to whom a licence is assigned.") @Min(0) @Max(1_000_000_000) @Nullable
        Long assigned,

        @Schema(description = "Users who used it. 0 is a report; omitted is none.")
        @Min(0)
        @Max(1_000_000_000)
        @Nullable
        Long activeUsers,

        @Schema(description = "Active days per active user.")
        @DecimalMin("0")
        @DecimalMax("31")
        @Digits(integer = 2, fraction = 4)
        @Nullable
        BigDecimal activeDays,

        @Schema(description = "Minutes per active user and active day.")
        @DecimalMin("0")
        @DecimalMax("1440")
        @Digits(integer = 4, fraction = 4)
        @Nullable
        BigDecimal minutes,

        @Min(0) @Max(1_000_000_000) @Nullable Long devices,

        @Schema(description = "Use of features, by key.", maxProperties = 200) @Size(max = 200) @Nullable
        Map<@Size(min = 1, max = 100) String, FeatureUse> features,

        @Schema(description = "Usage of components of the solution, by key.", maxProperties = 200)
        @Size(max = 200)
        @Nullable
        Map<@Size(min = 1, max = 100) String, @DecimalMin("0") @DecimalMax("1000000000000000") BigDecimal> components,

        @Schema(description = "Used quantity of entitlements, by metric.", maxProperties = 200)
        @Size(max = 200)
        @Nullable
        Map<@Size(min = 1, max = 100) String, @DecimalMin("0") @DecimalMax("1000000000000000") BigDecimal> quantities) {

    UsageReport report() {
        return new UsageReport(
                licensed, assigned, activeUsers, activeDays, minutes, devices, features, components, quantities);
    }
}
