package org.partnersuite.e2e.success;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Plan;

/** Success plans with a KPI, their measurements, and the states they come to (CS-4). */
final class PlanSteps {
    private static final String PATH = "/success-plans";
    private static final List<List<String>> WAYS = List.of(
            List.of(),
            List.of("submissions"),
            List.of("submissions", "activations"),
            List.of("activations"),
            List.of("submissions", "activations", "achievements"),
            List.of("submissions", "closings"));

    private final Desk desk;
    private final LocalDate today;

    PlanSteps(Desk desk) {
        this.desk = desk;
        this.today = desk.volume().today();
    }

    void draft(Client client) {
        for (Contract contract : client.contracts()) {
            if (desk.happens(50)) {
                Plan plan = drafted(client, contract);
                client.plans().add(plan);
                measure(plan);
                desk.anyOf(WAYS).forEach(step -> advance(plan, step));
            }
        }
    }

    private Plan drafted(Client client, Contract contract) {
        int baseline = 50 + desk.random().nextInt(50);
        int target = desk.happens(50) ? baseline / 2 : baseline * 2;
        String owner = client.team().owner("CSM", today);
        String json =
                """
                {"customerId":"%s","subscriptionIds":["%s"],"type":"GROWTH","name":"Fewer calls","owner":"%s",\
                "outcomes":[{"name":"Fewer calls","initiatives":[{"name":"Assistant","kpis":[{"key":"%s","name":"Calls a week",\
                "howMeasured":"Tickets","baseline":%d,"target":%d,"dueOn":"%s","owner":"%s"}]}]}]}\
                """.formatted(client.id(), contract.id(), owner, Plan.KPI, baseline, target, today.plusYears(1), owner);
        return new Plan(
                desk.calls().create("customer-success", PATH, json).id(),
                contract,
                owner,
                BigDecimal.valueOf(baseline),
                BigDecimal.valueOf(target));
    }

    /** Once a month of the contract's beginning, in one call. */
    private void measure(Plan plan) {
        LocalDate day = plan.contract().terms().start().plusDays(5);
        List<String> items = new ArrayList<>();
        for (int i = desk.random().nextInt(6); i > 0 && !day.isAfter(today); i--) {
            BigDecimal value = BigDecimal.valueOf(desk.random().nextInt(2_000), 1);
            items.add("{\"planId\":\"%s\",\"kpi\":\"%s\",\"measuredOn\":\"%s\",\"value\":%s}"
                    .formatted(plan.id(), Plan.KPI, day, value));
            plan.measured().put(day, value);
            day = day.plusMonths(1);
        }
        if (!items.isEmpty()) {
            desk.calls().createAll("customer-success", "/kpi-measurements", items);
        }
    }

    private void advance(Plan plan, String step) {
        String json = step.equals("closings") ? "{\"reason\":\"Another plan took its place\"}" : "{}";
        desk.calls().move("customer-success", PATH + "/" + plan.id() + "/" + step, plan.etag(), json);
        plan.becomes(
                switch (step) {
                    case "submissions" -> "SUBMITTED";
                    case "activations" -> "ACTIVE";
                    case "achievements" -> "ACHIEVED";
                    default -> "CLOSED";
                },
                today);
    }
}
