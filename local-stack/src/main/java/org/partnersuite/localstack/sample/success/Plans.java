package org.partnersuite.localstack.sample.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnersuite.localstack.sample.Body;

/** Success plans in each state, with measurements of their KPIs. */
final class Plans {
    private static final String PLANS = "/success-plans";
    private static final String USE_CASE = "Service assistant";
    private static final String PERSONA = "Agent in the service centre";
    private static final int BASELINE = 100;
    private static final int TARGET = 60;

    private final Loaded loaded;

    Plans(Loaded loaded) {
        this.loaded = loaded;
    }

    void load() {
        take(growth(SampleCustomers.AURORA), "ACTIVE", 92, 84, 71);
        take(growth(SampleCustomers.COBALT), "ACHIEVED", 90, 74, 58);
        take(growth(SampleCustomers.FALCON), "ACTIVE", 88, 79, 60);
        take(growth(SampleCustomers.GINKGO), "ACTIVE", 95, 86, 77);
        take(growth(SampleCustomers.BOREALIS), "SUBMITTED");
        take(growth(SampleCustomers.EVERGREEN), "DRAFT");
        take(growth(SampleCustomers.JASPER), "CLOSED");
        take(retention(SampleCustomers.DELTA, "Meet the new head of stores"), "ACTIVE");
        take(retention(SampleCustomers.INDIGO, null), "DRAFT");
    }

    private JsonNode growth(SampleCustomer customer) {
        String name = "Fewer calls to the service centre of " + customer.name();
        return plan(customer, name, () -> content(customer, name, "GROWTH"));
    }

    /** @param mitigation null while nobody has one */
    private JsonNode retention(SampleCustomer customer, @Nullable String mitigation) {
        String name = "Keep " + customer.name();
        return plan(customer, name, () -> content(customer, name, "RETENTION")
                .and(
                        "risks",
                        List.of(
                                Body.of("description", "Half of the licences are not used")
                                        .and("source", "INSTRUMENTATION")
                                        .and("mitigation", "Train the teams that never began"),
                                Body.of("description", "The sponsor left, or has other goals")
                                        .and("source", "CSM_INTERACTION")
                                        .and("mitigation", mitigation))));
    }

    private JsonNode plan(SampleCustomer customer, String name, Supplier<Body> body) {
        return loaded.desk().once(PLANS, loaded.of(customer), known -> Loaded.has(known, "name", name), body);
    }

    private Body content(SampleCustomer customer, String name, String type) {
        String owner = loaded.manager().person();
        return Body.of("customerId", loaded.id(customer))
                .and("type", type)
                .and("name", name)
                .and("owner", owner)
                .and("subscriptionIds", List.of(loaded.id(customer.first())))
                .and(
                        "productsSold",
                        List.of(Body.of("product", customer.first().product())
                                .and("quantity", customer.first().users())))
                .and("outcomes", List.of(Body.of("name", name).and("initiatives", List.of(initiative(owner)))))
                .and(
                        "useCases",
                        List.of(Body.of("name", USE_CASE)
                                .and("personas", List.of(PERSONA))
                                .and("challenge", "New colleagues do not find their answers")
                                .and("environment", "The service centre's desktop")
                                .and("technicalApproach", "An assistant that reads the handbooks")
                                .and("desiredOutcome", "Four of ten calls need no second person")))
                .and(
                        "adoptionPlan",
                        List.of(
                                step("ACTIVATE", "Invite the first team", owner, 30),
                                step("USE", "Every shift asks the assistant first", owner, 60)))
                .and(
                        "changeManagement",
                        List.of(Body.of("kind", "BUSINESS_PROCESS_INTEGRATION")
                                .and("name", "Put the assistant into the script of a call")
                                .and("owner", owner)
                                .and("dueOn", loaded.ahead().plusDays(45))))
                .and(
                        "training",
                        List.of(Body.of("name", "Training of lead users").and("audience", "Lead users")))
                .and(
                        "communication",
                        List.of(Body.of("name", "Letter to all teams").and("audience", "All teams")))
                .and(
                        "measurements",
                        List.of(Body.of("subject", "KPIS").and("how", "Measured monthly, reported to the sponsor")));
    }

    private Body initiative(String owner) {
        return Body.of("name", "Assistant for the service centre")
                .and(
                        "kpis",
                        List.of(Body.of("key", "service-calls")
                                .and("name", "Calls that need a second person, a week")
                                .and("howMeasured", "Tickets that were passed on")
                                .and("unit", "calls")
                                .and("baseline", BASELINE)
                                .and("target", TARGET)
                                .and("dueOn", loaded.ahead().plusDays(120))
                                .and("owner", owner)
                                .and("businessKpi", "SERVICE_CALLS")));
    }

    private Body step(String phase, String name, String owner, int inDays) {
        return Body.of("phase", phase)
                .and("name", name)
                .and("useCase", USE_CASE)
                .and("persona", PERSONA)
                .and("owner", owner)
                .and("dueOn", loaded.ahead().plusDays(inDays));
    }

    /** @param values of the KPI, a month apart, the last one ten days ago */
    private void take(JsonNode plan, String status, int... values) {
        String id = plan.path("id").asText();
        String item = PLANS + "/" + id;
        if (Loaded.has(plan, "status", "DRAFT") && !status.equals("DRAFT")) {
            if (status.equals("SUBMITTED") || status.equals("CLOSED")) {
                loaded.manager().step(item, "/submissions", Body.empty());
            } else {
                loaded.manager().step(item, "/activations", Body.of("note", "As agreed with the sponsor"));
            }
            if (status.equals("CLOSED")) {
                loaded.manager().step(item, "/closings", Body.of("reason", "The studio has other goals this year"));
            }
        }
        for (int i = 0; i < values.length; i++) {
            var on = loaded.day().minusDays(10 + 30L * (values.length - 1 - i));
            int value = values[i];
            loaded.desk()
                    .once(
                            "/kpi-measurements",
                            "planId=" + id,
                            known -> Loaded.has(known, "measuredOn", on.toString()),
                            () -> Body.of("planId", id)
                                    .and("kpi", "service-calls")
                                    .and("measuredOn", on)
                                    .and("value", value));
        }
        if (status.equals("ACHIEVED") && !Loaded.has(loaded.desk().get(item), "status", "ACHIEVED")) {
            loaded.manager().step(item, "/achievements", Body.of("note", "The sponsor confirms it"));
        }
    }
}
