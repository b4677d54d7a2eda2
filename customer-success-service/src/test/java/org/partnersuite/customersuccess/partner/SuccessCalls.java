package org.partnersuite.customersuccess.partner;

import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import org.partnersuite.customersuccess.Api;

/** Calls of plans, handoffs, touches and barriers, each on a subscription that nothing is known of. */
final class SuccessCalls {
    private static final Api CSM = Api.as("customer-success");
    private static final String KPI = """
            "outcomes":[{"name":"Fewer calls","initiatives":[{"name":"Assistant","kpis":[{"key":"calls","name":"Calls",
             "howMeasured":"Counted","baseline":100,"target":60,"dueOn":"2099-03-31","owner":"mia"}]}]}]
            """;
    private static final Map<String, BiFunction<Api, UUID, Response>> CALLS = new TreeMap<>();

    static {
        stakeholders();
        plans();
        handoffs();
        touches();
        barriers();
    }

    private SuccessCalls() {}

    static Map<String, BiFunction<Api, UUID, Response>> all() {
        return CALLS;
    }

    private static void stakeholders() {
        add("POST /stakeholders", (api, s) -> api.post("/stakeholders", stakeholder(s)));
        add("POST /stakeholders/batch", (api, s) -> api.post("/stakeholders/batch", batch(stakeholder(s))));
        add(
                "PATCH /stakeholders/{id}",
                (api, s) -> api.patch(created("/stakeholders", stakeholder(s)), "{\"sponsor\":true}", "\"1\""));
        add(
                "POST /stakeholders/{id}/departures",
                (api, s) -> api.postMatching(created("/stakeholders", stakeholder(s)) + "/departures", "{}", "\"1\""));
        add("POST /stakeholders/{id}/returns", (api, s) -> {
            String gone = created("/stakeholders", stakeholder(s));
            CSM.postMatching(gone + "/departures", "{}", "\"1\"").then().statusCode(201);
            return api.postMatching(gone + "/returns", "{\"reason\":\"By mistake\"}", "\"2\"");
        });
    }

    private static void plans() {
        add("POST /success-plans", (api, s) -> api.post("/success-plans", plan(s)));
        add(
                "PATCH /success-plans/{id}",
                (api, s) -> api.patch(created("/success-plans", plan(s)), "{\"owner\":\"pat\"}", "\"1\""));
        for (String step : new String[] {"submissions", "activations"}) {
            add(
                    "POST /success-plans/{id}/" + step,
                    (api, s) -> api.postMatching(created("/success-plans", plan(s)) + "/" + step, "{}", "\"1\""));
        }
        add(
                "POST /success-plans/{id}/achievements",
                (api, s) -> api.postMatching(active(s) + "/achievements", "{}", "\"2\""));
        add(
                "POST /success-plans/{id}/closings",
                (api, s) -> api.postMatching(
                        created("/success-plans", plan(s)) + "/closings", "{\"reason\":\"Merged\"}", "\"1\""));
        add("POST /kpi-measurements", (api, s) -> api.post("/kpi-measurements", measurement(s)));
        add("POST /kpi-measurements/batch", (api, s) -> api.post("/kpi-measurements/batch", batch(measurement(s))));
        add(
                "PATCH /kpi-measurements/{id}",
                (api, s) -> api.patch(created("/kpi-measurements", measurement(s)), "{\"value\":82}", "\"1\""));
    }

    private static void handoffs() {
        add("POST /handoffs/{id}/reviews", (api, s) -> api.postMatching(handoff(s) + "/reviews", "{}", "\"1\""));
        add(
                "POST /handoffs/{id}/returns",
                (api, s) -> api.postMatching(handoff(s) + "/returns", "{\"reason\":\"Which feature?\"}", "\"1\""));
        add("POST /handoffs/{id}/acceptances", (api, s) -> {
            String handoff = informed(s);
            return api.postMatching(handoff + "/acceptances", "{}", etag(handoff));
        });
        add("PUT /handoffs/{id}/plan/{number}", (api, s) -> {
            String handoff = accepted(s);
            return api.put(handoff + "/plan/1", "{\"result\":\"DONE\"}", etag(handoff));
        });
        add("POST /handoffs/{id}/confirmations", (api, s) -> {
            String handoff = accepted(s);
            return api.postMatching(handoff + "/confirmations", "{\"side\":\"RECEIVER\"}", etag(handoff));
        });
        add("POST /handoffs/{id}/completions", (api, s) -> {
            String handoff = accepted(s);
            for (String step : new String[] {"1", "2", "3", "3.1", "3.2", "3.3", "3.4", "3.5", "4", "5"}) {
                CSM.put(handoff + "/plan/" + step, "{\"result\":\"DONE\"}", etag(handoff))
                        .then()
                        .statusCode(200);
            }
            confirm(CSM, handoff, "SENDER");
            confirm(Api.as("admin"), handoff, "RECEIVER");
            return api.postMatching(handoff + "/completions", "{}", etag(handoff));
        });
    }

    private static void touches() {
        add("POST /interactions", (api, s) -> api.post("/interactions", touch(s)));
        add("POST /interactions/batch", (api, s) -> api.post("/interactions/batch", batch(touch(s))));
        add(
                "PATCH /interactions/{id}",
                (api, s) -> api.patch(
                        created(
                                "/interactions",
                                touch(s).replaceFirst("\\{", "{\"partnerId\":\"" + partner(s) + "\",")),
                        "{\"note\":\"Well received\"}",
                        "\"1\""));
        add(
                "PUT /customers/{id}/touch-schedule",
                (api, s) -> api.put("/customers/" + customer(s) + "/touch-schedule", "{\"everyDays\":14}", "\"0\""));
    }

    private static void barriers() {
        add("POST /adoption-barriers", (api, s) -> api.post("/adoption-barriers", barrier(s)));
        add(
                "PATCH /adoption-barriers/{id}",
                (api, s) -> api.patch(created("/adoption-barriers", barrier(s)), "{\"owner\":\"pat\"}", "\"1\""));
        add(
                "POST /adoption-barriers/{id}/decisions",
                (api, s) -> api.postMatching(
                        created("/adoption-barriers", barrier(s)) + "/decisions",
                        "{\"as\":\"CSM\",\"kind\":\"TECHNICAL\"}",
                        "\"1\""));
        add(
                "POST /adoption-barriers/{id}/communications",
                (api, s) -> api.postMatching(
                        created("/adoption-barriers", barrier(s)) + "/communications",
                        "{\"to\":\"Ana\",\"message\":\"Half is done\"}",
                        "\"1\""));
        add("POST /adoption-barriers/{id}/resolutions", (api, s) -> {
            String barrier = created("/adoption-barriers", barrier(s));
            CSM.postMatching(barrier + "/decisions", "{\"as\":\"CSM\",\"kind\":\"TECHNICAL\"}", "\"1\"");
            Api.as("admin").postMatching(barrier + "/decisions", "{\"as\":\"SM\",\"kind\":\"TECHNICAL\"}", "\"2\"");
            return api.postMatching(barrier + "/resolutions", """
                    {"resolution":"Logins","measure":{"name":"Active","before":12,"after":96}}
                    """, "\"3\"");
        });
    }

    private static void add(String operation, BiFunction<Api, UUID, Response> call) {
        CALLS.put(operation.replaceFirst(" ", " /v1/customer-success"), call);
    }

    private static String batch(String item) {
        return "{\"items\":[" + item + "]}";
    }

    private static String stakeholder(UUID subscription) {
        return "{\"customerId\":\"%s\",\"name\":\"Ana\",\"role\":\"Operations\"}".formatted(customer(subscription));
    }

    private static String plan(UUID subscription) {
        return """
                {"customerId":"%s","type":"GROWTH","name":"Assistants","owner":"mia","subscriptionIds":["%s"],%s}
                """.formatted(customer(subscription), subscription, KPI);
    }

    private static String active(UUID subscription) {
        String plan = created("/success-plans", plan(subscription));
        CSM.postMatching(plan + "/activations", "{}", "\"1\"").then().statusCode(201);
        return plan;
    }

    private static String measurement(UUID subscription) {
        String plan = created("/success-plans", plan(subscription));
        return """
                {"planId":"%s","kpi":"calls","measuredOn":"2026-01-31","value":80}
                """.formatted(plan.substring(plan.lastIndexOf('/') + 1));
    }

    private static String handoff(UUID subscription) {
        return created("/handoffs", """
                {"template":"ADOPTION_BARRIER","customerId":"%s","subscriptionId":"%s","receiverPartner":"%s"}
                """.formatted(customer(subscription), subscription, partner(subscription)));
    }

    private static String informed(UUID subscription) {
        String handoff = handoff(subscription);
        for (String key : new String[] {"TELEMETRY", "PLAN_KPIS", "BARRIER_ANALYSIS"}) {
            CSM.put(handoff + "/information/" + key, "{\"text\":\"As agreed\"}", etag(handoff))
                    .then()
                    .statusCode(200);
        }
        return handoff;
    }

    private static String accepted(UUID subscription) {
        String handoff = informed(subscription);
        Api.as("admin")
                .postMatching(handoff + "/acceptances", "{}", etag(handoff))
                .then()
                .statusCode(201);
        return handoff;
    }

    private static void confirm(Api api, String handoff, String side) {
        api.postMatching(handoff + "/confirmations", "{\"side\":\"" + side + "\"}", etag(handoff))
                .then()
                .statusCode(201);
    }

    private static String touch(UUID subscription) {
        return """
                {"customerId":"%s","type":"CALL","occurredAt":"2026-01-31T09:00:00Z","subject":"Call"}
                """.formatted(customer(subscription));
    }

    private static String barrier(UUID subscription) {
        return """
                {"customerId":"%s","subscriptionId":"%s","title":"One login","description":"Shared","owner":"sam"}
                """.formatted(customer(subscription), subscription);
    }

    private static String customer(UUID subscription) {
        return Api.as("reader").get("/subscriptions/" + subscription).path("customerId");
    }

    private static String partner(UUID subscription) {
        return Api.as("reader").get("/subscriptions/" + subscription).path("partnerOfRecord");
    }

    private static String etag(String path) {
        return Api.as("reader").get(path).header("ETag");
    }

    private static String created(String collection, String body) {
        return collection + "/"
                + CSM.post(collection, body).then().statusCode(201).extract().<String>path("id");
    }
}
