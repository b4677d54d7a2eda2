package org.partnersuite.engagement.dealsupport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;

@QuarkusTest
@Tag("EN-9")
class OpenActivityApiTest {
    private final Api engineering = Api.as("client-engineering");

    @Test
    void aPilotIsOpenedFromAnAcceptedRequest() {
        String opportunity = GivenSupport.qualified(null);
        String id = GivenSupport.scheduled(GivenSupport.request(opportunity), GivenSupport.squad(1));
        String path = "/deal-support-requests/" + id + "/activities";
        engineering
                .post(path, "{\"type\":\"WORKSHOP\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("accepted", "type_of_help"));
        GivenSupport.move("client-engineering", id, 3, "acceptances", "{}")
                .then()
                .statusCode(201);
        String activity = engineering
                .post(path, "{\"type\":\"MVP\",\"plannedEnd\":\"2027-02-26\"}")
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/engagement/activities/"))
                .header("ETag", "\"1\"")
                .body("opportunityId", equalTo(opportunity))
                .body("subject", equalTo("MVP of watsonx.ai"))
                .body("technicalSeller", equalTo("mia"))
                .body("team", contains("joe"))
                .body("plannedStart", equalTo("2026-12-28"))
                .body("warnings", contains(containsString("before an MVP")))
                .extract()
                .path("id");
        engineering.get("/activities/" + activity).then().statusCode(200).body("source", equalTo("CLIENT_ENGINEERING"));
        engineering
                .post(path, "{\"type\":\"MVP\",\"plannedEnd\":\"2026-12-27\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/plannedEnd"));
        engineering
                .get("/deal-support-requests/" + id + "/history")
                .then()
                .body("items[-1].action", equalTo("activity-opened"))
                .body("items[-1].changes[0].to", equalTo(activity));
        Api.as("seller").post(path, "{\"type\":\"MVP\"}").then().statusCode(403);
    }
}
