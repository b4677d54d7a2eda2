package org.partnersuite.customersuccess.partner;

import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import org.partnersuite.customersuccess.Api;

/** Calls of partners on calls to action that one of their people owns. */
final class ActionCalls {
    private static final Api CSM = Api.as("customer-success");
    private static final Map<String, BiFunction<Api, UUID, Response>> CALLS = new TreeMap<>();

    static {
        add("task-completions", "{\"number\":1,\"note\":\"Called\"}");
        add("snoozes", "{\"until\":\"" + LocalDate.now(Clock.systemUTC()).plusDays(9) + "\",\"reason\":\"Holidays\"}");
        add("closures", "{\"outcome\":\"RESOLVED\",\"reason\":\"Done\"}");
    }

    private ActionCalls() {}

    static Map<String, BiFunction<Api, UUID, Response>> all() {
        return CALLS;
    }

    private static void add(String transition, String body) {
        CALLS.put(
                "POST /v1/customer-success/calls-to-action/{id}/" + transition,
                (api, subscription) ->
                        api.postMatching("/calls-to-action/" + action(subscription) + "/" + transition, body, "\"1\""));
    }

    /** Owned by a person of the subscription's partner of record. */
    private static String action(UUID subscription) {
        Response known = Api.as("reader").get("/subscriptions/" + subscription);
        String person = "pat-" + UUID.randomUUID();
        String customer = known.path("customerId");
        String partner = known.path("partnerOfRecord");
        CSM.post("/team-members", """
                        {"customerId":"%s","person":"%s","partnerId":"%s","role":"CSM"}
                        """.formatted(customer, person, partner))
                .then()
                .statusCode(201);
        return CSM.post("/calls-to-action", """
                        {"customerId":"%s","subscriptionId":"%s","title":"Call back","owner":"%s","playbook":"DETRACTOR"}
                        """.formatted(customer, subscription, person))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
