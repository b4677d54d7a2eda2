package org.partnersuite.customersuccess.partner;

import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import org.partnersuite.customersuccess.Api;

/** Of each operation of {@code docs/partner-writes.csv}, a call on a subscription that nothing is known of. */
final class PartnerCalls {
    private static final String BASE = "/v1/customer-success";
    private static final Map<String, BiFunction<Api, UUID, Response>> CALLS = new TreeMap<>();

    static {
        add(
                "PATCH /subscriptions/{id}/health-inputs",
                (api, subscription) -> api.patch(
                        "/subscriptions/" + subscription + "/health-inputs",
                        "{\"answers\":{\"KPI_MEASURED\":{\"answer\":\"YES\"}}}",
                        "\"0\""));
        add(
                "POST /lifecycle-positions",
                (api, subscription) -> api.post("/lifecycle-positions", position(subscription, "Opened")));
        add(
                "POST /lifecycle-positions/batch",
                (api, subscription) ->
                        api.post("/lifecycle-positions/batch", batch(position(subscription, "Opened in a batch"))));
        add(
                "PATCH /lifecycle-positions/{id}",
                (api, subscription) -> api.patch(opened(subscription), "{\"useCase\":\"Renamed\"}", "\"1\""));
        add(
                "POST /lifecycle-positions/{id}/moves",
                (api, subscription) -> api.postMatching(
                        opened(subscription) + "/moves", "{\"to\":\"ONBOARD\",\"reason\":\"again\"}", "\"1\""));
        add("POST /team-members", (api, subscription) -> api.post("/team-members", member(subscription)));
        add(
                "POST /team-members/batch",
                (api, subscription) -> api.post("/team-members/batch", batch(member(subscription))));
        add(
                "PATCH /team-members/{id}",
                (api, subscription) -> api.patch(
                        "/team-members/" + created("/team-members", member(subscription)), "{\"lead\":true}", "\"1\""));
    }

    static {
        CALLS.putAll(SuccessCalls.all());
        CALLS.putAll(VoiceCalls.all());
        CALLS.putAll(ActionCalls.all());
        CALLS.putAll(RenewalCalls.all());
        CALLS.putAll(FileCalls.all());
    }

    private PartnerCalls() {}

    static Map<String, BiFunction<Api, UUID, Response>> all() {
        return CALLS;
    }

    /** The status of a call; of a batch that of its item. */
    static int status(String operation, Api api, UUID subscription) {
        Response response = CALLS.get(operation).apply(api, subscription);
        return response.statusCode() == 207 ? response.path("results[0].status") : response.statusCode();
    }

    private static void add(String operation, BiFunction<Api, UUID, Response> call) {
        CALLS.put(operation.replaceFirst(" ", " " + BASE), call);
    }

    private static String batch(String item) {
        return "{\"items\":[" + item + "]}";
    }

    private static String position(UUID subscription, String useCase) {
        return "{\"subscriptionId\":\"%s\",\"useCase\":\"%s\",\"stage\":\"USE\",\"reason\":\"in use\"}"
                .formatted(subscription, useCase);
    }

    private static String opened(UUID subscription) {
        return "/lifecycle-positions/" + created("/lifecycle-positions", position(subscription, "Opened before"));
    }

    /** A person of the subscription's partner of record. */
    private static String member(UUID subscription) {
        Response known = Api.as("reader").get("/subscriptions/" + subscription);
        return """
            {"customerId":"%s","person":"%s","partnerId":"%s","role":"CSM"}
            """.formatted(known.path("customerId"), UUID.randomUUID(), known.path("partnerOfRecord"));
    }

    private static String created(String collection, String body) {
        return Api.as("customer-success")
                .post(collection, body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
