package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnersuite.e2e.success.model.Amounts;
import org.partnersuite.e2e.success.model.Contract;

/** Telemetry as it was reported, and its months over licence types (CS-8). */
final class UsageComparison {
    private static final List<String> NUMBERS =
            List.of("licensed", "assigned", "activeUsers", "activeDays", "minutes", "devices");

    private final World world;

    UsageComparison(World world) {
        this.world = world;
    }

    void compare(Contract contract) {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        Map<String, Map<String, String>> months = new TreeMap<>();
        contract.usage().months().forEach((month, types) -> {
            types.forEach((type, report) -> rows.put(month + " " + type, report.fields()));
            months.put(month.toString(), contract.usage().fields(month));
        });
        String about = contract.id() + " " + contract.draft().product();
        world.compare("usage of " + about, rows, rows(contract));
        world.inTheEnd("months of " + about, months, () -> months(contract));
    }

    private Map<String, Map<String, String>> rows(Contract contract) {
        return world.list(World.API + "/usage?subscriptionId=" + contract.id()).stream()
                .collect(Collectors.toMap(
                        row -> month(row, "period") + " "
                                + row.path("licenceType").asText(),
                        UsageComparison::fields,
                        (one, other) -> Map.of("twice", one + " " + other),
                        TreeMap::new));
    }

    private Map<String, Map<String, String>> months(Contract contract) {
        return world.list(World.API + "/usage-months?subscriptionId=" + contract.id()).stream()
                .collect(Collectors.toMap(
                        row -> month(row, "month"),
                        UsageComparison::ofMonth,
                        (one, other) -> Map.of("twice", one + " " + other),
                        TreeMap::new));
    }

    private static Map<String, String> ofMonth(JsonNode row) {
        Map<String, String> fields = fields(row);
        fields.put("licensedMeasured", HealthSteps.number(row.path("licensedMeasured")));
        fields.put("featuresUsed", HealthSteps.number(row.path("featuresUsed")));
        return fields;
    }

    /** What both tell. */
    static Map<String, String> fields(JsonNode row) {
        Map<String, String> fields = new TreeMap<>();
        NUMBERS.forEach(field -> fields.put(field, HealthSteps.number(row.path(field))));
        Map<String, String> features = new TreeMap<>();
        row.path("features")
                .properties()
                .forEach(feature -> features.put(
                        feature.getKey(), feature.getValue().path("users").asText()));
        fields.put("features", features.isEmpty() ? "" : features.toString());
        fields.put("components", numbers(row.path("components")));
        fields.put("quantities", numbers(row.path("quantities")));
        return fields;
    }

    private static String numbers(JsonNode numbers) {
        Map<String, String> texts = new TreeMap<>();
        numbers.properties()
                .forEach(number -> texts.put(
                        number.getKey(),
                        Amounts.text(new BigDecimal(number.getValue().asText()))));
        return texts.isEmpty() ? "" : texts.toString();
    }

    private static String month(JsonNode row, String field) {
        return YearMonth.parse(row.path(field).asText().substring(0, 7)).toString();
    }
}
