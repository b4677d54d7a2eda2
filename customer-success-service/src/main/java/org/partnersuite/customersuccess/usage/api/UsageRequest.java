package org.partnersuite.customersuccess.usage.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.usage.FeatureUse;
import org.partnersuite.customersuccess.usage.Periods;
import org.partnersuite.customersuccess.usage.UsageKey;
import org.partnersuite.customersuccess.usage.UsageReport;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** A report of a subscription's licence type in a month or on a day, as a whole. What is omitted is not reported. */
@Schema(name = "UsageRequest", examples = """
                {"subscriptionId":"019b0000-0000-7000-8000-00000000d001","licenceType":"Users - Goal Management",\
                "period":"2026-11","licensed":85,"activeUsers":72,"activeDays":12.5,"minutes":20}""")
public record UsageRequest(
        @ByKey("subscription") UUID subscriptionId,

        @NotBlank @Size(max = 100) String licenceType,

        @Schema(description = "A month, such as 2026-11, or a day, such as 2026-11-05.")
        @Pattern(regexp = UsageRequest.PERIOD)
        @Size(max = 10)
        String period,

        @Min(0) @Max(1_000_000_000) @Nullable Long licensed,
        @Min(0) @Max(1_000_000_000) @Nullable Long assigned,
        @Min(0) @Max(1_000_000_000) @Nullable Long activeUsers,

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

        @Schema(maxProperties = 200) @Size(max = 200) @Nullable
        Map<@Size(min = 1, max = 100) String, FeatureUse> features,

        @Schema(maxProperties = 200) @Size(max = 200) @Nullable
        Map<@Size(min = 1, max = 100) String, @DecimalMin("0") @DecimalMax("1000000000000000") BigDecimal> components,

        @Schema(maxProperties = 200) @Size(max = 200) @Nullable
        Map<@Size(min = 1, max = 100) String, @DecimalMin("0") @DecimalMax("1000000000000000") BigDecimal> quantities) {

    static final String PERIOD = "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$";

    /** @throws Problem 400 for a month or a day that there is not */
    public UsageKey key() {
        return Periods.find(subscriptionId, licenceType, period)
                .orElseThrow(() -> Problem.badRequest(List.of(
                        Fault.at("/period", "invalid_format", "There is no such month or day: " + period + "."))));
    }

    public UsageReport report() {
        return new UsageReport(
                licensed, assigned, activeUsers, activeDays, minutes, devices, features, components, quantities);
    }
}
