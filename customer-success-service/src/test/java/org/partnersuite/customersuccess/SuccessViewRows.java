package org.partnersuite.customersuccess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows of a partner's customer that carry a marker in what a partner is not to see: plans, handoffs, touches, barriers. */
final class SuccessViewRows {
    private final Api colleague;
    private final Api other;
    private final UUID partner;
    private final Map<String, List<String>> rows = new HashMap<>();

    /**
     * @param colleague whose very name is marked
     * @param other another one
     */
    SuccessViewRows(Api colleague, Api other, UUID partner) {
        this.colleague = colleague;
        this.other = other;
        this.partner = partner;
    }

    /** By operation. */
    Map<String, List<String>> of(String customer, String subscription) {
        String stakeholder = created("/stakeholders", """
                {"customerId":"%s","name":"Ana","role":"Operations","contact":"ana@cancity.example","sponsor":true}
                """.formatted(customer));
        moved("/stakeholders/" + stakeholder + "/departures", "{\"reason\":\"Moved\"}");
        add("/stakeholders/{id}", "/stakeholders/" + stakeholder);
        plans(customer, subscription);
        handoffs(customer, subscription);
        touches(customer);
        barriers(customer, subscription);
        return rows;
    }

    private void plans(String customer, String subscription) {
        String template = "/plan-templates/019b0000-0000-7000-8000-0000000024a1";
        add("/plan-templates/{id}", template);
        String plan = created("/success-plans", """
                {"customerId":"%s","type":"GROWTH","name":"Assistants","owner":"mia","subscriptionIds":["%s"],
                 "outcomes":[{"name":"Fewer calls","initiatives":[{"name":"Assistant","kpis":[{"key":"calls","name":"Calls",
                  "howMeasured":"Counted","baseline":100,"target":60,"dueOn":"2099-03-31","owner":"mia"}]}]}]}
                """.formatted(customer, subscription));
        moved("/success-plans/" + plan + "/activations", "{}");
        String measurement = created("/kpi-measurements", """
                {"planId":"%s","kpi":"calls","measuredOn":"2026-01-31","value":80}
                """.formatted(plan));
        add("/kpi-measurements/{id}", "/kpi-measurements/" + measurement);
        for (String below : List.of("", "/attainment", "/versions")) {
            add("/success-plans/{id}" + below, "/success-plans/" + plan + below);
        }
        add("/success-plans/{id}/versions/{version}", "/success-plans/" + plan + "/versions/2");
    }

    private void handoffs(String customer, String subscription) {
        add("/handoff-templates/{id}", "/handoff-templates/" + template());
        String path = "/handoffs/" + created("/handoffs", """
                {"template":"ADOPTION_BARRIER","customerId":"%s","subscriptionId":"%s","receiverPartner":"%s",
                 "sender":"jane"}
                """.formatted(customer, subscription, partner));
        for (String key : List.of("TELEMETRY", "PLAN_KPIS", "BARRIER_ANALYSIS")) {
            put(path + "/information/" + key, "{\"text\":\"As agreed\"}");
        }
        moved(path + "/acceptances", "{}");
        for (String step : List.of("1", "2", "3", "3.1", "3.2", "3.3", "3.4", "3.5", "4", "5")) {
            put(path + "/plan/" + step, "{\"result\":\"DONE\"}");
        }
        moved(path + "/confirmations", "{\"side\":\"RECEIVER\"}");
        other.postMatching(path + "/confirmations", "{\"side\":\"SENDER\"}", etag(path))
                .then()
                .statusCode(201);
        moved(path + "/completions", "{}");
        add("/handoffs/{id}", path);
    }

    /** One that a marked admin published. */
    private String template() {
        return other.post("/handoff-templates", """
                        {"code":"VIEWED","kind":"SPECIFIC","title":"T","objective":"O",
                         "raci":{"responsible":["CSM"],"accountable":["CSM"],"consulted":[],"informed":[]},"trigger":"x",
                         "scope":"S","customerAudience":["Sponsor"],"requiredInformation":[],
                         "plan":[{"role":"CSM","text":"P","steps":[{"role":"CSM","text":"Q"}]}],"nextSteps":["N"],
                         "keyResources":["R"],"successCriteria":["C"]}
                        """)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void touches(String customer) {
        String key = "/interactions/by-external-id/calendar/" + UUID.randomUUID();
        String touch = colleague
                .put(key, """
                        {"customerId":"%s","type":"CALL","occurredAt":"2026-01-31T09:00:00Z","subject":"Call","person":"mia"}
                        """.formatted(customer), null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        add("/interactions/{id}", "/interactions/" + touch);
        add("/interactions/by-external-id/{source}/{externalId}", key);
        add("/customers/{id}/touch-schedule", "/customers/" + customer + "/touch-schedule");
    }

    private void barriers(String customer, String subscription) {
        String path = "/adoption-barriers/" + created("/adoption-barriers", """
                {"customerId":"%s","subscriptionId":"%s","title":"One login","description":"Shared","owner":"sam",
                 "steps":[{"name":"Logins"}]}
                """.formatted(customer, subscription));
        moved(path + "/decisions", "{\"as\":\"CSM\",\"kind\":\"BUSINESS\"}");
        other.postMatching(path + "/decisions", "{\"as\":\"SM\",\"kind\":\"BUSINESS\"}", etag(path))
                .then()
                .statusCode(201);
        moved(path + "/communications", "{\"to\":\"Ana\",\"message\":\"Half is done\"}");
        moved(path + "/resolutions", """
                {"resolution":"Logins","measure":{"name":"Active","before":12,"after":96},
                 "bestPractice":{"title":"Viewed logins","text":"Order them first.","tags":["logins"]}}
                """);
        add("/adoption-barriers/{id}", path);
        String barrier = path.substring(path.lastIndexOf('/') + 1);
        add(
                "/best-practices/{id}",
                "/best-practices/"
                        + Api.as("reader")
                                .get("/best-practices?barrierId=" + barrier)
                                .<String>path("items[0].id"));
        add("/best-practices/search", "/best-practices/search?q=viewed");
    }

    private String created(String collection, String body) {
        return colleague.post(collection, body).then().statusCode(201).extract().path("id");
    }

    private void moved(String path, String body) {
        colleague
                .postMatching(path, body, etag(path.substring(0, path.lastIndexOf('/'))))
                .then()
                .statusCode(201);
    }

    private void put(String path, String body) {
        String resource = path.substring(0, path.indexOf('/', "/handoffs/".length()));
        colleague.put(path, body, etag(resource)).then().statusCode(200);
    }

    private static String etag(String path) {
        return Api.as("reader").get(path).then().statusCode(200).extract().header("ETag");
    }

    private void add(String template, String... paths) {
        rows.put(
                "GET " + Api.BASE + template,
                List.of(paths).stream().map(path -> Api.BASE + path).toList());
    }
}
