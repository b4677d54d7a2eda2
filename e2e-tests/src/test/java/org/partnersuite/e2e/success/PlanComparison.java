package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.success.model.Customer;
import org.partnersuite.e2e.success.model.Kpi;
import org.partnersuite.e2e.success.model.Plan;

/** Plans, those that the service drafted among them, and how far their KPIs have come (CS-4). */
final class PlanComparison {
    private static final List<String> FIELDS = List.of("type", "owner", "status", "submittedOn", "timely");

    private final World world;

    PlanComparison(World world) {
        this.world = world;
    }

    void compare(Customer customer) {
        List<String> expected = customer.plans().stream()
                .map(plan -> plan.fields().toString())
                .sorted()
                .toList();
        world.inTheEnd("the plans of " + customer.name(), expected, () -> found(customer));
        for (Plan plan : customer.plans()) {
            if (!plan.id().isEmpty()) {
                attained(plan);
                versions(plan);
            }
        }
    }

    private List<String> found(Customer customer) {
        return world.list(World.API + "/success-plans?customerId=" + customer.id()).stream()
                .map(PlanComparison::fields)
                .map(Map::toString)
                .sorted()
                .toList();
    }

    private static Map<String, String> fields(JsonNode plan) {
        Map<String, String> fields = new TreeMap<>();
        FIELDS.forEach(field -> fields.put(field, plan.path(field).asText("")));
        return fields;
    }

    private void attained(Plan plan) {
        String path = World.API + "/success-plans/" + plan.id() + "/attainment";
        Map<String, Map<String, String>> expected = new TreeMap<>();
        for (Kpi kpi : plan.kpis()) {
            expected.put(kpi.key(), kpi.fields());
        }
        Map<String, Map<String, String>> found = new TreeMap<>();
        for (JsonNode kpi : world.read(path).path("kpis")) {
            Map<String, String> fields = new TreeMap<>();
            fields.put("kpi", kpi.path("kpi").asText());
            fields.put("value", HealthSteps.number(kpi.path("value")));
            fields.put("measuredOn", kpi.path("measuredOn").asText(""));
            fields.put("attainment", HealthSteps.number(kpi.path("attainment")));
            found.put(kpi.path("kpi").asText(), fields);
        }
        world.compare(path, expected, found);
    }

    /** Every version is readable, and its history names each change. */
    private void versions(Plan plan) {
        String path = World.API + "/success-plans/" + plan.id();
        JsonNode found = world.read(path);
        world.compare(
                "version of " + path, plan.version(), found.path("version").asLong());
        world.compare(
                "versions of " + path,
                (int) plan.version(),
                world.list(path + "/versions").size());
        world.compare(
                "history of " + path,
                (int) plan.version(),
                world.list(path + "/history").size());
    }
}
