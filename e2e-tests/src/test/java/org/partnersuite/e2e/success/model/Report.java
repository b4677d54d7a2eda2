package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is reported of a licence type in a month; null is not reported (CS-8).
 *
 * @param activeDays of an active user
 * @param minutes of an active user and day
 * @param features users by feature
 * @param quantities used of entitlements, by metric
 */
public record Report(
        @Nullable Long licensed,
        @Nullable Long assigned,
        @Nullable Long activeUsers,
        @Nullable BigDecimal activeDays,
        @Nullable BigDecimal minutes,
        @Nullable Long devices,
        @Nullable Map<String, Long> features,
        @Nullable Map<String, BigDecimal> components,
        @Nullable Map<String, BigDecimal> quantities) {

    /** The same with other active users. */
    public Report active(@Nullable Long users) {
        return new Report(licensed, assigned, users, activeDays, minutes, devices, features, components, quantities);
    }

    /** What the API tells of it, as texts. */
    public Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("licensed", text(licensed));
        fields.put("assigned", text(assigned));
        fields.put("activeUsers", text(activeUsers));
        fields.put("activeDays", Amounts.text(activeDays));
        fields.put("minutes", Amounts.text(minutes));
        fields.put("devices", text(devices));
        fields.put("features", features == null ? "" : new TreeMap<>(features).toString());
        fields.put("components", numbers(components));
        fields.put("quantities", numbers(quantities));
        return fields;
    }

    static String text(@Nullable Long number) {
        return number == null ? "" : number.toString();
    }

    static String numbers(@Nullable Map<String, BigDecimal> numbers) {
        if (numbers == null || numbers.isEmpty()) {
            return "";
        }
        Map<String, String> texts = new TreeMap<>();
        numbers.forEach((key, number) -> texts.put(key, Amounts.text(number)));
        return texts.toString();
    }
}
