package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Report;
import org.partnersuite.e2e.success.model.Retention;
import org.partnersuite.e2e.success.model.Usage;

/** Months of telemetry, over licence types; what nobody reported is absent (CS-8). */
final class UsageComparison {
    private final TwoYears years;

    UsageComparison(TwoYears years) {
        this.years = years;
    }

    void compare(Client client) {
        Map<String, Map<String, String>> expected = new TreeMap<>();
        for (Contract contract : client.contracts()) {
            Usage usage = contract.usage();
            usage.months()
                    .keySet()
                    .forEach(month -> expected.put(contract.id() + " " + month.atDay(1), expected(usage, month)));
        }
        years.inTheEnd("telemetry of " + client.id(), expected, () -> found(client));
    }

    private static Map<String, String> expected(Usage usage, YearMonth month) {
        Map<String, String> expected = new TreeMap<>();
        expected.put("licensed", text(usage.sum(month, Report::licensed)));
        expected.put("licensedMeasured", text(usage.licensedMeasured(month)));
        expected.put("assigned", text(usage.sum(month, Report::assigned)));
        expected.put("activeUsers", text(usage.sum(month, Report::active)));
        expected.put(
                "activeDays",
                usage.mean(month, Report::activeDays).map(Retention::plain).orElse(""));
        expected.put(
                "minutes",
                usage.mean(month, Report::minutes).map(Retention::plain).orElse(""));
        expected.put("features", usage.sums(month, Report::features).toString());
        expected.put("components", usage.sums(month, Report::components).toString());
        expected.put("licenceTypes", Integer.toString(usage.of(month).size()));
        boolean active = usage.sum(month, Report::active).orElse(0L) > 0;
        expected.put("firstActiveOn", active ? month.atDay(1).toString() : "");
        return expected;
    }

    private static String text(Optional<Long> value) {
        return value.map(String::valueOf).orElse("");
    }

    private Map<String, Map<String, String>> found(Client client) {
        Map<String, Map<String, String>> found = new TreeMap<>();
        for (JsonNode item : years.list("/usage-months?customerId=" + client.id())) {
            Map<String, String> told = new TreeMap<>();
            for (String figure : new String[] {
                "licensed", "licensedMeasured", "assigned", "activeUsers", "licenceTypes", "firstActiveOn"
            }) {
                told.put(figure, item.path(figure).asText());
            }
            told.put("activeDays", plain(item.path("activeDays")));
            told.put("minutes", plain(item.path("minutes")));
            Map<String, Long> features = new TreeMap<>();
            item.path("features")
                    .fields()
                    .forEachRemaining(each -> features.put(
                            each.getKey(), each.getValue().path("users").asLong()));
            told.put("features", features.toString());
            Map<String, Long> components = new TreeMap<>();
            item.path("components")
                    .fields()
                    .forEachRemaining(each ->
                            components.put(each.getKey(), each.getValue().asLong()));
            told.put("components", components.toString());
            found.put(
                    item.path("subscriptionId").asText() + " "
                            + item.path("month").asText(),
                    told);
        }
        return found;
    }

    private static String plain(JsonNode number) {
        return number.isNumber() ? Retention.plain(new BigDecimal(number.asText())) : "";
    }
}
