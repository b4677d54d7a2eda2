package org.partnersuite.customersuccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;

/** Plans, handoffs, touches and barriers: a resource for each PATCH, and the examples of their requests. */
final class PatchedSuccess {
    private static final Api ADMIN = Api.as("admin");
    private static final String EXAMPLE_CUSTOMER = "019b0000-0000-7000-8000-00000000c001";
    private static final String EXAMPLE_PLAN = "019b0000-0000-7000-8000-00000000b001";

    private PatchedSuccess() {}

    /** Addresses by path of the document. */
    static Map<String, String> all() {
        Map<String, String> resources = new HashMap<>();
        String customer = Given.customer();
        add(resources, "/stakeholders", """
                {"customerId":"%s","name":"Ana","role":"Operations"}
                """.formatted(customer));
        String plan = add(resources, "/success-plans", """
                {"customerId":"%s","type":"GROWTH","name":"Assistants","owner":"mia",
                 "outcomes":[{"name":"O","initiatives":[{"name":"I","kpis":[{"key":"calls"}]}]}]}
                """.formatted(customer));
        add(resources, "/kpi-measurements", """
                {"planId":"%s","kpi":"calls","measuredOn":"2026-01-31","value":80}
                """.formatted(plan));
        add(resources, "/plan-templates", """
                {"kind":"COMMUNICATION","name":"Communication %s"}
                """.formatted(UUID.randomUUID()));
        add(resources, "/handoffs", """
                {"template":"ADOPTION_BARRIER","customerId":"%s"}
                """.formatted(customer));
        add(resources, "/interactions", touch(customer));
        String key = "/interactions/by-external-id/calendar/" + UUID.randomUUID();
        ADMIN.put(key, touch(customer), null).then().statusCode(201);
        resources.put(Api.BASE + "/interactions/by-external-id/{source}/{externalId}", Api.BASE + key);
        String barrier = add(resources, "/adoption-barriers", """
                {"customerId":"%s","title":"One login","description":"Shared","owner":"sam"}
                """.formatted(customer));
        resources.put(Api.BASE + "/best-practices/{id}", Api.BASE + "/best-practices/" + practice(barrier));
        return resources;
    }

    /** The examples of the document are really accepted. */
    static void assertExamplesAreAccepted(OpenApiContract contract) {
        String customer = Given.customer();
        Given.subscriptionOf(customer);
        String stakeholder =
                "/stakeholders/" + created("/stakeholders", example(contract, "StakeholderRequest", customer));
        moved(stakeholder + "/departures", contract.example("StakeholderDepartureRequest"));
        moved(stakeholder + "/returns", contract.example("StakeholderReturnRequest"));
        String plan = created("/success-plans", example(contract, "SuccessPlanRequest", customer));
        moved("/success-plans/" + plan + "/submissions", contract.example("PlanStepRequest"));
        created("/kpi-measurements", contract.example("KpiMeasurementRequest").replace(EXAMPLE_PLAN, plan));
        moved("/success-plans/" + plan + "/closings", contract.example("PlanClosingRequest"));
        created(
                "/plan-templates",
                contract.example("PlanTemplateRequest")
                        .replace("From first store", UUID.randomUUID().toString()));
        created("/handoff-templates", contract.example("HandoffTemplateRequest"));
        handoff(contract, customer);
        created("/interactions", example(contract, "InteractionRequest", customer));
        put("/customers/" + customer + "/touch-schedule", contract.example("TouchScheduleRequest"));
        String barrier = "/adoption-barriers/"
                + created("/adoption-barriers", example(contract, "AdoptionBarrierRequest", customer));
        moved(barrier + "/decisions", contract.example("BarrierDecisionRequest"));
        moved(barrier + "/communications", contract.example("BarrierCommunicationRequest"));
        Api.as("customer-success")
                .postMatching(barrier + "/decisions", "{\"as\":\"SM\",\"kind\":\"BUSINESS\"}", etag(barrier))
                .then()
                .statusCode(201);
        moved(barrier + "/resolutions", contract.example("BarrierResolutionRequest"));
    }

    private static void handoff(OpenApiContract contract, String customer) {
        String path = "/handoffs/" + created("/handoffs", example(contract, "HandoffRequest", customer));
        moved(path + "/reviews", contract.example("HandoffStepRequest"));
        moved(path + "/returns", contract.example("HandoffReturnRequest"));
        moved(path + "/resubmissions", "{}");
        for (String key : new String[] {"TELEMETRY", "PLAN_KPIS", "BARRIER_ANALYSIS"}) {
            put(path + "/information/" + key, contract.example("HandoffInformationRequest"));
        }
        moved(path + "/acceptances", "{}");
        put(path + "/plan/1", contract.example("HandoffPlanStepRequest"));
        moved(path + "/confirmations", contract.example("HandoffConfirmationRequest"));
        assertThat(ADMIN.get(path).<String>path("status")).isEqualTo("ACCEPTED");
    }

    private static String practice(String barrier) {
        String path = "/adoption-barriers/"
                + add(new HashMap<>(), "/adoption-barriers", """
                {"customerId":"%s","title":"One login","description":"Shared","owner":"sam"}
                """.formatted(
                                ADMIN.get("/adoption-barriers/" + barrier).<String>path("customerId")));
        moved(path + "/decisions", "{\"as\":\"CSM\",\"kind\":\"BUSINESS\"}");
        Api.as("customer-success")
                .postMatching(path + "/decisions", "{\"as\":\"SM\",\"kind\":\"BUSINESS\"}", "\"2\"")
                .then()
                .statusCode(201);
        moved(path + "/resolutions", """
                {"resolution":"Logins","measure":{"name":"Active","before":12,"after":96},
                 "bestPractice":{"title":"Logins","text":"Order them first."}}
                """);
        return ADMIN.get("/best-practices?barrierId=" + path.substring(path.lastIndexOf('/') + 1))
                .path("items[0].id");
    }

    private static String touch(String customer) {
        return """
                {"customerId":"%s","type":"CALL","occurredAt":"2026-01-31T09:00:00Z","subject":"Call"}
                """.formatted(customer);
    }

    private static String example(OpenApiContract contract, String schema, String customer) {
        return contract.example(schema).replace(EXAMPLE_CUSTOMER, customer);
    }

    private static String add(Map<String, String> resources, String collection, String body) {
        String id = created(collection, body);
        resources.put(Api.BASE + collection + "/{id}", Api.BASE + collection + "/" + id);
        return id;
    }

    private static String created(String collection, String body) {
        return ADMIN.post(collection, body).then().statusCode(201).extract().path("id");
    }

    private static void moved(String path, String body) {
        ADMIN.postMatching(path, body, etag(path.substring(0, path.lastIndexOf('/'))))
                .then()
                .statusCode(201);
    }

    private static void put(String path, String body) {
        String resource = path.startsWith("/handoffs/") ? path.substring(0, path.indexOf('/', 10)) : path;
        ADMIN.put(path, body, etag(resource)).then().statusCode(200);
    }

    private static String etag(String path) {
        return ADMIN.get(path).then().statusCode(200).extract().header("ETag");
    }
}
