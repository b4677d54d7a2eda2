package org.partnersuite.customersuccess.usage;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * The figures of a licence type in a period; null is not reported, never zero.
 *
 * @param licensed users under licence
 * @param assigned users to whom a licence is assigned
 * @param activeUsers users who used it
 * @param activeDays per active user
 * @param minutes per active user and active day
 * @param features by key of the feature
 * @param components usage of components of the solution, in the component's own unit
 * @param quantities used quantity of entitlements, by metric
 */
public record UsageReport(
        @Nullable Long licensed,
        @Nullable Long assigned,
        @Nullable Long activeUsers,

        @Schema(description = "Active days per active user.") @Nullable
        BigDecimal activeDays,

        @Schema(description = "Minutes per active user and active day.") @Nullable
        BigDecimal minutes,

        @Nullable Long devices,
        @JsonColumn @Nullable Map<String, FeatureUse> features,
        @JsonColumn @Nullable Map<String, BigDecimal> components,
        @JsonColumn @Nullable Map<String, BigDecimal> quantities) {

    static final UsageReport NOTHING = new UsageReport(null, null, null, null, null, null, null, null, null);

    public UsageReport {
        activeDays = Numbers.plain(activeDays);
        minutes = Numbers.plain(minutes);
        features = features == null ? null : new TreeMap<>(features);
        components = Numbers.plain(components);
        quantities = Numbers.plain(quantities);
    }
}
