package org.partnersuite.customersuccess.segment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;

/** Segments by calls: derived a moment after a write, set by hand, released. */
@QuarkusTest
@Tag("CS-19")
class SegmentsApiTest {
    private final Api api = Api.as("customer-success");

    @Test
    void aSegmentFollowsAWriteAMomentLater() {
        String customer = Given.customer();
        String path = "/customers/" + customer + "/segment";
        api.get(path).then().statusCode(200).body("segment", equalTo("LONG_TAIL"));
        api.patch("/customers/" + customer, "{\"strategic\":true}", "\"1\"")
                .then()
                .statusCode(200);
        await().untilAsserted(() ->
                api.get(path).then().body("segment", equalTo("STRATEGIC")).body("cadenceDays", equalTo(14)));
        api.get("/customer-segments?customerId=" + customer).then().body("items", hasSize(1));
    }

    @Test
    void aManualSegmentNeedsAReasonAndAnExpiryAndIsReleased() {
        String path = "/customers/" + Given.customer() + "/segment";
        api.put(path, "{\"segment\":\"MID\"}", "*").then().statusCode(400);
        api.put(path, "{\"segment\":\"NONE\",\"reason\":\"x\",\"expiresOn\":\"2020-01-01\"}", "*")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/segment", "/expiresOn"));
        api.put(path, "{\"segment\":\"MID\",\"reason\":\"pilot\",\"expiresOn\":\"2099-01-01\"}", "*")
                .then()
                .statusCode(200)
                .body("source", equalTo("MANUAL"))
                .body("manual.reason", equalTo("pilot"));
        api.postMatching(path + "/releases", "", "*")
                .then()
                .statusCode(201)
                .body("segment", equalTo("LONG_TAIL"))
                .body("manual", nullValue());
        api.postMatching(path + "/releases", "", "*").then().statusCode(422).body("code", equalTo("no_manual_segment"));
        api.put(
                        "/customers/019b0000-0000-7000-8000-0000000000ff/segment",
                        "{\"segment\":\"MID\",\"reason\":\"pilot\",\"expiresOn\":\"2099-01-01\"}",
                        "*")
                .then()
                .statusCode(404);
    }

    @Test
    void theRulesAreAnAdmins() {
        String body = """
            {"position":10,"rule":{"anyOf":[{"strategic":true},{"minArrUsd":1000000}]},"touchModel":"HIGH",
             "coverage":"VENDOR_LED","cadenceDays":14,"renewalOwner":"RM","arrPerPersonFrom":1000000,
             "arrPerPersonTo":2000000,"contacts":[{"who":"VENDOR","purpose":"Everything"}]}
            """;
        String etag = api.get("/segments/STRATEGIC").header("ETag");
        api.put("/segments/STRATEGIC", body, etag).then().statusCode(403);
        Api admin = Api.as("admin");
        admin.put("/segments/STRATEGIC", body.replace("10,", "20,"), etag)
                .then()
                .statusCode(422)
                .body("errors.code", contains("taken"));
        admin.put("/segments/STRATEGIC", body, etag).then().statusCode(200).body("contacts[0].who", equalTo("VENDOR"));
        api.get("/segments/STRATEGIC/history").then().body("items[0].changes.field", contains("contacts"));
        api.get("/segments").then().body("items.code", contains("STRATEGIC", "ENTERPRISE", "MID", "LONG_TAIL"));
    }
}
