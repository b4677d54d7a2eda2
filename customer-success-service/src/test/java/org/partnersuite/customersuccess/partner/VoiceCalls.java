package org.partnersuite.customersuccess.partner;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/** Calls of surveys, growth candidates, stories and reviews, each on a subscription that nothing is known of. */
final class VoiceCalls {
    private static final Api CSM = Api.as("customer-success");
    private static final String REASON = "{\"reason\":\"As agreed\"}";
    private static final Map<String, BiFunction<Api, UUID, Response>> CALLS = new TreeMap<>();

    static {
        surveys();
        candidates();
        stories();
        reviews();
    }

    private VoiceCalls() {}

    static Map<String, BiFunction<Api, UUID, Response>> all() {
        return CALLS;
    }

    private static void surveys() {
        add("POST /surveys", (api, s) -> api.post("/surveys", survey(s)));
        add("POST /surveys/batch", (api, s) -> api.post("/surveys/batch", batch(survey(s))));
        add(
                "POST /surveys/{id}/withdrawals",
                (api, s) -> api.postMatching(created("/surveys", survey(s)) + "/withdrawals", REASON, "\"1\""));
        add("POST /survey-links", (api, s) -> api.post("/survey-links", link(s)));
        add("POST /survey-links/batch", (api, s) -> api.post("/survey-links/batch", batch(link(s))));
    }

    private static void candidates() {
        add("POST /growth-candidates", (api, s) -> api.post("/growth-candidates", candidate(s)));
        add("POST /growth-candidates/batch", (api, s) -> api.post("/growth-candidates/batch", batch(candidate(s))));
        add(
                "PATCH /growth-candidates/{id}",
                (api, s) -> api.patch(created("/growth-candidates", candidate(s)), "{\"insightBy\":\"Kim\"}", "\"1\""));
        add(
                "POST /growth-candidates/{id}/priorities",
                (api, s) -> api.postMatching(
                        created("/growth-candidates", candidate(s)) + "/priorities",
                        "{\"priority\":\"HIGH\"}",
                        "\"1\""));
        add("POST /growth-candidates/{id}/proposals", (api, s) -> {
            linked(s);
            return api.postMatching(
                    created("/growth-candidates", candidate(s)) + "/proposals", "{\"owner\":\"joe\"}", "\"1\"");
        });
        add(
                "POST /growth-candidates/{id}/drops",
                (api, s) -> api.postMatching(created("/growth-candidates", candidate(s)) + "/drops", REASON, "\"1\""));
    }

    private static void stories() {
        add("POST /success-stories", (api, s) -> api.post("/success-stories", story(s)));
        add(
                "PATCH /success-stories/{id}",
                (api, s) -> api.patch(created("/success-stories", story(s)), "{\"title\":\"Other\"}", "\"1\""));
        add(
                "POST /success-stories/{id}/consent-requests",
                (api, s) -> api.postMatching(
                        created("/success-stories", story(s)) + "/consent-requests", asked(), "\"1\""));
        add(
                "POST /success-stories/{id}/consents",
                (api, s) -> api.postMatching(
                        askedFor(s) + "/consents",
                        "{\"by\":\"Kim\",\"on\":\"2026-01-31\",\"uses\":[\"NAMED\"],\"until\":\"2099-12-31\"}",
                        "\"2\""));
        add(
                "POST /success-stories/{id}/consent-refusals",
                (api, s) -> api.postMatching(askedFor(s) + "/consent-refusals", REASON, "\"2\""));
        add(
                "POST /success-stories/{id}/withdrawals",
                (api, s) -> api.postMatching(created("/success-stories", story(s)) + "/withdrawals", REASON, "\"1\""));
    }

    private static void reviews() {
        add("POST /business-reviews", (api, s) -> api.post("/business-reviews", review(s)));
        add(
                "PATCH /business-reviews/{id}",
                (api, s) -> api.patch(created("/business-reviews", review(s)), "{\"title\":\"Other\"}", "\"1\""));
        add(
                "POST /business-reviews/{id}/schedules",
                (api, s) -> api.postMatching(
                        created("/business-reviews", review(s)) + "/schedules",
                        "{\"at\":\"2026-04-14T13:00:00Z\"}",
                        "\"1\""));
        add("POST /business-reviews/{id}/holdings", (api, s) -> {
            String review = created("/business-reviews", review(s));
            CSM.postMatching(review + "/schedules", "{\"at\":\"2026-04-14T13:00:00Z\"}", "\"1\"")
                    .then()
                    .statusCode(201);
            return api.postMatching(review + "/holdings", """
                    {"attendees":[{"name":"jane","side":"VENDOR"},{"name":"Kim","side":"CUSTOMER"}]}
                    """, "\"2\"");
        });
        add(
                "POST /business-reviews/{id}/cancellations",
                (api, s) ->
                        api.postMatching(created("/business-reviews", review(s)) + "/cancellations", REASON, "\"1\""));
    }

    private static void add(String operation, BiFunction<Api, UUID, Response> call) {
        CALLS.put(operation.replaceFirst(" ", " /v1/customer-success"), call);
    }

    private static String batch(String item) {
        return "{\"items\":[" + item + "]}";
    }

    private static String survey(UUID subscription) {
        return "{\"kind\":\"NPS\",\"customerId\":\"%s\",\"subscriptionId\":\"%s\"}"
                .formatted(customer(subscription), subscription);
    }

    private static String link(UUID subscription) {
        String survey = created("/surveys", survey(subscription));
        return "{\"surveyId\":\"" + survey.substring(survey.lastIndexOf('/') + 1) + "\"}";
    }

    private static String candidate(UUID subscription) {
        return """
                {"customerId":"%s","subscriptionId":"%s","direction":"GROW_ENTITLEMENT","useCase":"Calls",
                 "reason":"More of them"}
                """.formatted(customer(subscription), subscription);
    }

    private static String story(UUID subscription) {
        return """
                {"kind":"SUCCESS_STORY","customerId":"%s","subscriptionId":"%s","title":"Fewer calls","useCase":"Calls",
                 "challenge":"Calls","solution":"Assistant","outcome":"Fewer"}
                """.formatted(customer(subscription), subscription);
    }

    private static String asked() {
        return "{\"of\":\"Kim\",\"uses\":[\"NAMED\"]}";
    }

    private static String askedFor(UUID subscription) {
        String story = created("/success-stories", story(subscription));
        CSM.postMatching(story + "/consent-requests", asked(), "\"1\"").then().statusCode(201);
        return story;
    }

    private static String review(UUID subscription) {
        return """
                {"kind":"CUSTOMER_ADOPTION","customerId":"%s","subscriptionId":"%s","title":"Adoption",
                 "from":"2026-01-01","to":"2026-03-31","plannedOn":"2026-04-14"}
                """.formatted(customer(subscription), subscription);
    }

    /** The customer becomes one of the engagement service's accounts. */
    private static void linked(UUID subscription) {
        UUID account = UUID.randomUUID();
        Arc.container()
                .instance(Database.class)
                .get()
                .transactionAs(
                        Caller.service("test"),
                        db -> db.execute(
                                "insert into engagement_account (id, version, name) values (?, 1, 'Globex')", account));
        String customer = "/customers/" + customer(subscription);
        CSM.patch(customer, "{\"accountId\":\"" + account + "\"}", "*").then().statusCode(200);
    }

    private static String customer(UUID subscription) {
        return Api.as("reader").get("/subscriptions/" + subscription).path("customerId");
    }

    private static String created(String collection, String body) {
        return collection + "/"
                + CSM.post(collection, body).then().statusCode(201).extract().<String>path("id");
    }
}
