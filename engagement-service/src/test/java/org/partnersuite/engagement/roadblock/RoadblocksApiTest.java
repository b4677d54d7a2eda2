package org.partnersuite.engagement.roadblock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

@QuarkusTest
@Tag("EN-10")
class RoadblocksApiTest {
    private final Api seller = Api.as("seller");

    @Test
    void aRoadblockIsRaisedByTheCallerNowUnlessTheRequestSaysOtherwise() {
        String opportunity = Given.opportunity();
        seller.post("/roadblocks", body(opportunity, ""))
                .then()
                .statusCode(201)
                .body("raisedBy", equalTo("seller-user"))
                .body("status.value", equalTo("OPEN"))
                .body("status.daysOpen", equalTo(0))
                .body("status.derivedFrom", containsString("not resolved"))
                .body("geography", equalTo("Americas"));
        seller.post(
                        "/roadblocks",
                        body(opportunity, ",\"raisedBy\":\"joe\",\"raisedAt\":\"2024-02-29T23:59:59.123456789Z\""))
                .then()
                .statusCode(201)
                .body("raisedBy", equalTo("joe"))
                .body("raisedAt", equalTo("2024-02-29T23:59:59.123456Z"));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        seller.post(
                        "/roadblocks",
                        body(Given.opportunity(), ",\"offering\":\"none\",\"raisedAt\":\"2099-01-01T00:00:00Z\"")
                                .replace("DATA", "WEATHER"))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/category", "/offering", "/raisedAt"));
        seller.post("/roadblocks", body(UUID.randomUUID().toString(), ""))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_opportunity"));
    }

    @Test
    void aRoadblockIsResolvedAndReopenedAndNothingElse() {
        String id = raise(Given.opportunity(), ",\"raisedAt\":\"2025-12-31T12:00:00Z\"");
        refused(reopen(id, 1), "open", "resolutions");
        resolve(id, 1, ",\"resolvedAt\":\"2025-12-31T11:59:59Z\"").then().statusCode(400);
        resolve(id, 1, ",\"resolvedAt\":\"2099-01-01T00:00:00Z\"").then().statusCode(400);
        resolve(id, 1, ",\"resolvedAt\":\"2026-01-02T12:00:00Z\"")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("status.value", equalTo("RESOLVED"))
                .body("status.daysOpen", equalTo(2))
                .body("resolution.by", equalTo("seller-user"))
                .body("resolution.note", equalTo("Agreed"));
        refused(resolve(id, 2, ""), "resolved", "reopenings");
        seller.patch("/roadblocks/" + id, "{\"raisedAt\":\"2026-01-03T00:00:00Z\"}", "\"2\"")
                .then()
                .statusCode(400)
                .body("errors.code", contains("after_resolution"));
        seller.patch("/roadblocks/" + id, "{\"severity\":\"LOW\"}", "\"2\"")
                .then()
                .statusCode(200)
                .body("status.value", equalTo("RESOLVED"));
        reopen(id, 2).then().statusCode(412);
        reopen(id, 3).then().statusCode(201).body("resolution", nullValue()).body("status.value", equalTo("OPEN"));
        seller.get("/roadblocks/" + id + "/history")
                .then()
                .body("items.action", contains("raised", "resolved", "revised", "reopened"))
                .body("items[3].changes.find { it.field == 'reason' }.to", equalTo("Withdrawn"));
    }

    @Test
    void ofManyWhoResolveOneWins() throws Exception {
        String id = raise(Given.opportunity(), "");
        CyclicBarrier start = new CyclicBarrier(6);
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Integer> statuses = IntStream.range(0, 6)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return resolve(id, 1, "").statusCode();
                    }))
                    .toList()
                    .stream()
                    .map(response -> {
                        try {
                            return response.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
            assertThat(statuses).containsOnlyOnce(201);
            assertThat(statuses).filteredOn(status -> status != 201).containsOnly(412);
        }
    }

    @Test
    void theGeographyFollowsTheOpportunityAndItsAccount() {
        String account = Given.account();
        String opportunity = Given.opportunity(account, null);
        String id = raise(opportunity, "");
        seller.patch("/accounts/" + account, "{\"geography\":\"Europe\"}", "\"1\"")
                .then()
                .statusCode(200);
        geographyIs(id, "Europe");
        seller.patch("/opportunities/" + opportunity, "{\"geography\":\"Japan\"}", "\"1\"")
                .then()
                .statusCode(200);
        geographyIs(id, "Japan");
        seller.patch("/accounts/" + account, "{\"geography\":null}", "\"2\"")
                .then()
                .statusCode(200);
        geographyIs(id, "Japan");
        String other = Given.account();
        seller.patch("/opportunities/" + opportunity, "{\"geography\":null,\"accountId\":\"" + other + "\"}", "\"2\"")
                .then()
                .statusCode(200);
        geographyIs(id, "Americas");
        seller.get("/roadblocks?accountId=" + other).then().body("items.id", contains(id));
    }

    private void geographyIs(String id, String geography) {
        seller.get("/roadblocks/" + id).then().header("ETag", "\"1\"").body("geography", equalTo(geography));
        seller.get("/roadblocks?geography=" + geography + "&sort=-createdAt")
                .then()
                .body("items.id", hasItem(id));
    }

    private static void refused(Response response, String code, String call) {
        response.then()
                .statusCode(422)
                .body("errors[0].code", equalTo(code))
                .body("errors[0].satisfiedBy.path", containsString(call));
    }

    private Response resolve(String id, long version, String more) {
        return seller.postMatching(
                "/roadblocks/" + id + "/resolutions", "{\"note\":\"Agreed\"" + more + "}", "\"" + version + "\"");
    }

    private Response reopen(String id, long version) {
        return seller.postMatching(
                "/roadblocks/" + id + "/reopenings", "{\"reason\":\"Withdrawn\"}", "\"" + version + "\"");
    }

    private String raise(String opportunity, String more) {
        return seller.post("/roadblocks", body(opportunity, more))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String body(String opportunity, String more) {
        return """
                {"opportunityId":"%s","category":"DATA","severity":"HIGH","description":"Data may not leave"%s}
                """.formatted(opportunity, more);
    }
}
