package org.partnersuite.engagement.dealsupport;

import io.restassured.response.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

/** Squads and requests that tests start from. */
public final class GivenSupport {
    private GivenSupport() {}

    /** @return the id of a new squad that knows watsonx.ai and does MVPs */
    public static String squad(int capacity) {
        return squad(capacity, "");
    }

    /** @param more further members, each after a comma */
    public static String squad(int capacity, String more) {
        return Api.as("client-engineering")
                .post("/squads", squadBody("Squad " + UUID.randomUUID(), capacity, more))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String squadBody(String name, int capacity, String more) {
        return """
                {"name":"%s","location":"Austin","offerings":["watsonx.ai"],"engagementTypes":["MVP"],
                 "people":[{"person":"mia","role":"CE"},{"person":"joe","role":"ATL"}],"capacity":%d%s}
                """.formatted(name, capacity, more);
    }

    /** @return the id of an opportunity at QUALIFY, at version 2 */
    public static String qualified(@Nullable UUID partner) {
        String id = Given.opportunity(Given.account(), partner);
        Api.as("seller")
                .move(id, 1, Given.step("QUALIFY", "CLIENT_AGREED_TO_PILOT"))
                .then()
                .statusCode(201);
        return id;
    }

    /** @return the id of a new request, on a new opportunity */
    public static String request() {
        return request(qualified(null));
    }

    public static String request(String opportunity) {
        return Api.as("seller")
                .post("/deal-support-requests", body(opportunity))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String body(String opportunity) {
        return """
                {"opportunityId":"%s","help":"WATSONX_PILOT","offering":"watsonx.ai","desiredStart":"2026-12-28"}
                """.formatted(opportunity);
    }

    /** @return the answer to an assignment by client engineering */
    public static Response assign(String request, long version, String squad) {
        return move("client-engineering", request, version, "assignments", "{\"squadId\":\"" + squad + "\"}");
    }

    /** @return the request, with an interlock, at version 3 */
    public static String scheduled(String request, String squad) {
        assign(request, 1, squad).then().statusCode(201);
        move("client-engineering", request, 2, "interlocks", "{\"on\":\"2027-01-04\"}")
                .then()
                .statusCode(201);
        return request;
    }

    /** Posts a transition of a request that is at a version. */
    public static Response move(String role, String request, long version, String transition, String body) {
        return Api.as(role)
                .postMatching("/deal-support-requests/" + request + "/" + transition, body, "\"" + version + "\"");
    }
}
