package org.partnersuite.partnerprogram;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever changes tells who changed it, from what to what. */
@QuarkusTest
@Tag("XC-3")
class HistoryApiTest {
    private final Api reader = Api.as("reader");
    private final Api manager = Api.as("partner-manager");
    private final Api feed = Api.as("integration");

    @Test
    void ofAPartner() {
        String path = "/partners/" + Given.partner();
        manager.patch(path, "{\"geographies\":[\"APAC\"]}", "\"1\"").then().statusCode(200);
        manager.patch(path, "{\"geographies\":[\"APAC\"]}", "\"2\"").then().statusCode(200);
        manager.postMatching(
                        path + "/transitions",
                        "{\"to\":\"INVITED\",\"reason\":\"Agreed\"," + Given.EXCEPTION + "}",
                        "\"2\"")
                .then()
                .statusCode(201);

        reader.get(path + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("created", "changed", "moved"))
                .body("items[0].changes.field", hasItems("name", "engagementModel", "geographies", "status"))
                .body("items[1].by", equalTo("partner-manager-user"))
                .body("items[1].changes.field", contains("geographies"))
                .body("items[1].changes[0].from", contains("EMEA"))
                .body("items[1].changes[0].to", contains("APAC"))
                .body("items[2].changes.field", contains("status"));
        reader.get("/partners/" + UUID.randomUUID() + "/history").then().statusCode(404);
    }

    @Test
    @Tag("PP-3")
    void ofADealWhileItIsAPartners() {
        UUID partner = Given.partner();
        String key = "/deals/by-external-id/feed/" + UUID.randomUUID();
        String body =
                "{\"name\":\"%s\",\"status\":\"OPEN\",\"partnerPortion\":{\"amount\":\"1\",\"currency\":\"USD\"}}";
        String id = feed.put("/partners/" + partner + key, body.formatted("Deal"), null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        feed.put("/partners/" + partner + key, body.formatted("Another name"), null)
                .then()
                .statusCode(200);

        String history = "/deals/by-id/" + id + "/history";
        reader.get("/partners/" + partner + history)
                .then()
                .statusCode(200)
                .body("items.action", contains("recorded", "changed"))
                .body("items[1].changes.field", contains("name"))
                .body("items[1].changes[0].to", equalTo("Another name"));
        reader.get("/partners/" + Given.partner() + history).then().statusCode(404);
    }

    @Test
    @Tag("PP-3")
    void ofTheRateOfADayWithAllItsCorrections() {
        String path = "/exchange-rates/CHF/SEK/2019-03-01";
        feed.put(path, "{\"rate\":\"9.5\"}", null).then().statusCode(201);
        feed.put(path, "{\"rate\":\"9.25\"}", null).then().statusCode(200);

        reader.get(path + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("recorded", "corrected"))
                .body("items[1].changes.field", contains("rate"));
        reader.get("/exchange-rates/CHF/SEK/2019-03-02/history").then().statusCode(404);
    }

    @Test
    @Tag("PP-1")
    void ofAnEditionThatCameWithTheProgramThereIsNone() {
        reader.get("/program-editions/1/history").then().statusCode(200).body("items", empty());
        reader.get("/program-editions/99/history").then().statusCode(404);
    }
}
