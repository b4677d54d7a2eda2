package org.partnersuite.partnerprogram.deal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;

@QuarkusTest
@Tag("PP-3")
class DealFeedApiTest {
    private final Api feed = Api.as("integration");
    private final String key = UUID.randomUUID().toString();
    private UUID partner = new UUID(0, 0);
    private String deals = "";

    @BeforeEach
    void recordPartner() {
        partner = Given.partner();
        deals = "/partners/" + partner + "/deals";
    }

    @Test
    void aDealIsRecordedReplacedAndLeftAsIs() {
        String path = deals + "/by-external-id/crm/" + key;
        String id = feed.put(path, deal("OPEN", "2026-12-31", "90"), null)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("tcv.amount", equalTo("100.00"))
                .extract()
                .path("id");
        feed.put(path, deal("WON", "2026-10-01", "90"), null)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        feed.put(path, deal("WON", "2026-10-01", "90.00"), null)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        feed.put(path, deal("LOST", "2026-10-01", "90"), "\"1\"").then().statusCode(412);

        feed.get(deals + "/by-id/" + id).then().header("ETag", "\"2\"").body("status", equalTo("WON"));
        feed.get(deals + "/by-id/" + id + "/states").then().body("items.status", contains("OPEN", "WON"));
    }

    @Test
    void underAnotherPartnerTheDealMoves() {
        UUID other = Given.partner();
        String path = "/by-external-id/crm/" + key;
        feed.put(deals + path, deal("OPEN", "2026-12-31", "90"), null).then().statusCode(201);
        feed.put("/partners/" + other + "/deals" + path, deal("OPEN", "2026-12-31", "90"), null)
                .then()
                .statusCode(200)
                .body("partnerId", equalTo(other.toString()));
        feed.get(deals).then().body("items", empty());
        feed.get("/partners/" + other + "/deals").then().body("items", hasSize(1));
    }

    @Test
    void aBatchAnswersEachItemAndAtomicDoesAllOrNone() {
        String good = fed("A" + key, "WON", "\"closeDate\":\"2026-06-30\",");
        String second = fed("B" + key, "OPEN", "");
        String bad = fed("C" + key, "LOST", "");
        String body = "{\"items\":[" + good + "," + bad + "," + second + "," + good + ",{}]}";

        feed.post(deals + "/batch?atomic=true", body).then().statusCode(422);
        feed.get(deals).then().body("items", empty());
        feed.post(deals + "/batch", body)
                .then()
                .statusCode(207)
                .body("results.status", contains(201, 422, 201, 422, 400));
        feed.get(deals + "?sort=-tcv").then().body("items", hasSize(2));
    }

    @Test
    void whatDoesNotFitIsRefusedWithEveryFault() {
        feed.put(deals + "/by-external-id/crm/" + key, """
                        {"name":"X","status":"WON","partnerPortion":{"amount":"-1","currency":"USD"},
                         "valueAddPortion":{"amount":"1","currency":"EUR"}}""", null)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/closeDate", "/partnerPortion/amount", "/valueAddPortion/currency"));
        feed.put(
                        "/partners/" + UUID.randomUUID() + "/deals/by-external-id/crm/1",
                        deal("OPEN", "2026-12-31", "1"),
                        null)
                .then()
                .statusCode(404);
        Api.asPartner(partner)
                .put(deals + "/by-external-id/crm/" + key, deal("OPEN", "2026-12-31", "1"), null)
                .then()
                .statusCode(403);
    }

    private static String deal(String status, String closeDate, String partnerPortion) {
        return """
                {"name":"Deal","status":"%s","closeDate":"%s","partnerPortion":{"amount":"%s","currency":"USD"},
                 "valueAddPortion":{"amount":"10","currency":"USD"}}""".formatted(status, closeDate, partnerPortion);
    }

    private static String fed(String id, String status, String closeDate) {
        return """
                {"externalId":{"source":"crm","id":"%s"},"name":"Deal","status":"%s",%s
                 "partnerPortion":{"amount":"5","currency":"USD"}}""".formatted(id, status, closeDate);
    }
}
