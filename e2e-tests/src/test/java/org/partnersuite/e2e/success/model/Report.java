package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What was reported of a licence type in a month. What is empty was not reported, which is not zero.
 *
 * @param activeDays per active user
 * @param minutes per active user and active day
 * @param features users by feature
 * @param components use of components of the solution
 */
public record Report(
        Optional<Long> licensed,
        Optional<Long> assigned,
        Optional<Long> active,
        Optional<BigDecimal> activeDays,
        Optional<BigDecimal> minutes,
        Map<String, Long> features,
        Map<String, Long> components) {

    /** As members of a request, without braces. */
    public String json() {
        StringBuilder json = new StringBuilder();
        licensed.ifPresent(value -> add(json, "licensed", value));
        assigned.ifPresent(value -> add(json, "assigned", value));
        active.ifPresent(value -> add(json, "activeUsers", value));
        activeDays.ifPresent(value -> add(json, "activeDays", value.toPlainString()));
        minutes.ifPresent(value -> add(json, "minutes", value.toPlainString()));
        if (!features.isEmpty()) {
            StringBuilder uses = new StringBuilder();
            features.forEach((key, users) -> add(uses, key, "{\"users\":" + users + "}"));
            add(json, "features", "{" + uses + "}");
        }
        if (!components.isEmpty()) {
            StringBuilder uses = new StringBuilder();
            components.forEach((key, used) -> add(uses, key, used));
            add(json, "components", "{" + uses + "}");
        }
        return json.toString();
    }

    private static void add(StringBuilder json, String name, Object value) {
        json.append(json.isEmpty() ? "" : ",")
                .append('"')
                .append(name)
                .append("\":")
                .append(value);
    }

    /** As a row of a file, after the subscription. */
    public String csv(String licenceType, Object month) {
        return String.join(
                ",",
                licenceType,
                String.valueOf(month),
                text(licensed),
                text(assigned),
                text(active),
                text(activeDays.map(BigDecimal::toPlainString)),
                text(minutes.map(BigDecimal::toPlainString)),
                pairs(features),
                pairs(components));
    }

    private static String text(Optional<?> value) {
        return value.map(String::valueOf).orElse("");
    }

    private static String pairs(Map<String, Long> values) {
        return values.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .reduce((one, other) -> one + ";" + other)
                .orElse("");
    }
}
