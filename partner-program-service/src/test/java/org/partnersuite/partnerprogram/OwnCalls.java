package org.partnersuite.partnerprogram;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/** The calls by which a partner writes its own pipeline, flags, actions and attendance, each by the operation of the OpenAPI. */
public final class OwnCalls {
    private static final String PIPELINE = Api.BASE + "/partners/{id}/own-pipeline";
    private static final String DEAL =
            "\"name\":\"Data platform\",\"status\":\"OPEN\",\"amount\":{\"amount\":\"90.00\",\"currency\":\"USD\"}";
    private static final String BY_KEY = "/by-external-id/{source}/{externalId}";

    private OwnCalls() {}

    public static Map<String, BiFunction<Api, UUID, Response>> writes() {
        String actions = Api.BASE + "/partner-actions";
        return Map.of(
                "POST " + PIPELINE + "/batch",
                (api, partner) -> api.post(
                        pipeline(partner) + "/batch",
                        "{\"items\":[{\"externalId\":{\"source\":\"crm\",\"id\":\"" + UUID.randomUUID() + "\"}," + DEAL
                                + "}]}"),
                "PUT " + PIPELINE + BY_KEY,
                (api, partner) -> api.put(deal(partner, UUID.randomUUID()), "{" + DEAL + "}", null),
                "PATCH " + PIPELINE + BY_KEY,
                (api, partner) -> {
                    UUID key = UUID.randomUUID();
                    posted(partner, key);
                    return api.patch(deal(partner, key), "{\"client\":\"Northwind\"}", null);
                },
                "POST " + Api.BASE + "/omission-reviews",
                (api, partner) ->
                        api.post("/omission-reviews", "{\"ownDealId\":\"" + posted(partner, UUID.randomUUID()) + "\"}"),
                "PUT " + Api.BASE + "/partner-reviews/{id}/partner-attendees",
                (api, partner) -> api.put(
                        "/partner-reviews/" + GivenReview.of(partner.toString()).id() + "/partner-attendees",
                        "{\"attendees\":[{\"name\":\"Pat Roe\"}]}",
                        "\"1\""),
                "POST " + actions,
                (api, partner) -> api.post("/partner-actions", """
                                {"recoveryPlanId":"%s","what":"Agree on the price","side":"PARTNER","owner":"Pat Roe",
                                 "dueOn":"2026-09-30","priority":1}""".formatted(
                                GivenReview.of(partner.toString()).plan())),
                "PATCH " + actions + "/{id}",
                (api, partner) -> api.patch(action(partner), "{\"priority\":2}", "\"1\""),
                "POST " + actions + "/{id}/completions",
                (api, partner) -> api.postMatching(action(partner) + "/completions", "{}", "\"1\""),
                "POST " + actions + "/{id}/drops",
                (api, partner) -> api.postMatching(action(partner) + "/drops", "{\"reason\":\"Withdrawn\"}", "\"1\""));
    }

    private static String action(UUID partner) {
        String plan = GivenReview.of(partner.toString()).plan();
        return "/partner-actions/" + GivenReview.action("\"recoveryPlanId\":\"" + plan + "\"", "PARTNER");
    }

    private static String pipeline(UUID partner) {
        return "/partners/" + partner + "/own-pipeline";
    }

    private static String deal(UUID partner, UUID key) {
        return pipeline(partner) + "/by-external-id/crm/" + key;
    }

    private static String posted(UUID partner, UUID key) {
        return Api.as("integration")
                .put(deal(partner, key), "{" + DEAL + "}", null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
