package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Plan;
import org.partnersuite.e2e.success.model.Retention;

/** Plans with their states, measurements and attainment, and the drafts that RED scores left (CS-4, CS-6). */
final class PlanComparison {
    private final TwoYears years;
    private final LocalDate today;

    PlanComparison(TwoYears years) {
        this.years = years;
        this.today = years.volume().today();
    }

    void compare(Client client) {
        String path = "/success-plans?customerId=" + client.id();
        Map<String, Map<String, String>> expected = new TreeMap<>();
        client.plans().forEach(plan -> expected.put(plan.id(), expected(plan)));
        Map<String, Map<String, String>> found = new TreeMap<>();
        for (JsonNode item : years.list(path + "&type=GROWTH")) {
            found.put(item.path("id").asText(), told(item));
        }
        years.expect(expected, found, "plans of " + client.id());
        client.plans().forEach(this::measurements);
        boolean drafts = client.touch(today).equals("HIGH");
        long red = client.actions().all().stream()
                .filter(action -> action.trigger().equals("SCORE_RED"))
                .count();
        years.expect(
                drafts ? (int) red : 0,
                years.list(path + "&type=RETENTION").size(),
                "retention plans of " + client.id());
    }

    private static Map<String, String> expected(Plan plan) {
        Map<String, String> expected = new TreeMap<>();
        expected.put("status", plan.status());
        expected.put("owner", plan.owner());
        expected.put("timely", plan.timely());
        expected.put("version", Long.toString(plan.version()));
        expected.put("history", Long.toString(plan.version()));
        expected.put("attainment", plan.attainment());
        return expected;
    }

    private Map<String, String> told(JsonNode item) {
        String at = "/success-plans/" + item.path("id").asText();
        JsonNode attained = years.read(at + "/attainment").at("/kpis/0/attainment");
        Map<String, String> told = new TreeMap<>();
        told.put("status", item.path("status").asText());
        told.put("owner", item.path("owner").asText());
        told.put("timely", item.path("timely").asText());
        told.put("version", item.path("version").asText());
        told.put("history", Integer.toString(years.list(at + "/history").size()));
        told.put("attainment", attained.isNumber() ? Retention.plain(attained.decimalValue()) : "");
        return told;
    }

    private void measurements(Plan plan) {
        Map<String, String> expected = new TreeMap<>();
        plan.measured().forEach((day, value) -> expected.put(day.toString(), Retention.plain(value)));
        Map<String, String> found = new TreeMap<>();
        years.list("/kpi-measurements?planId=" + plan.id())
                .forEach(item -> found.put(
                        item.path("measuredOn").asText(),
                        Retention.plain(new BigDecimal(item.path("value").asText()))));
        years.expect(expected, found, "measurements of " + plan.id());
    }
}
