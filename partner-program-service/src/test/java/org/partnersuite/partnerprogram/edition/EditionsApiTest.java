package org.partnersuite.partnerprogram.edition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;

@QuarkusTest
@Tag("PP-1")
class EditionsApiTest {
    private final Api admin = Api.as("admin");

    @Test
    void editionOneIsReadWholeAndInParts() {
        admin.get("/program-editions").then().statusCode(200).body("items.number", hasItem(1));
        admin.get("/program-editions/1")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("tiers", hasSize(4))
                .body("tiers[0].aggregateTcvTarget.amount", equalTo("25000000.00"))
                .body("benefits", hasSize(9));
        admin.getIfNoneMatch("/program-editions/1", "\"1\"").then().statusCode(304);
        admin.get("/program-editions/1/tiers")
                .then()
                .body("tier", contains("PLATINUM", "GOLD", "SILVER", "OPPORTUNISTIC"));
        admin.get("/program-editions/1/prerequisites").then().body("code", hasItem("PROGRAM_AGREEMENT"));
        admin.get("/program-editions/1/benefits")
                .then()
                .body("find { it.code == 'WIN_WIRES' }.levels.silver", equalTo("INCLUDED"));
        admin.get("/program-editions/99").then().statusCode(404);
        Api.asPartner(UUID.randomUUID()).get("/program-editions/1").then().statusCode(200);
    }

    @Test
    void aLaterEditionIsAnnouncedWithNoticeAndLeavesPastResults() {
        String edition = admin.get("/program-editions/1").asString();
        String next = next(edition, "2090-01-01", "2090-07-01", "30000000.00");
        int number = admin.post("/program-editions", next)
                .then()
                .statusCode(201)
                .body("number", greaterThan(1))
                .extract()
                .path("number");

        Api.as("reader")
                .get("/program-editions/" + number + "/history")
                .then()
                .body("items.action", contains("announced"))
                .body("items[0].by", equalTo("admin-user"))
                .body("items[0].changes.field", hasItems("number", "effectiveDate", "tiers", "benefits"));

        UUID partner = Given.partner();
        String measure = "/partners/" + partner + "/aggregate-tcv?date=";
        admin.get(measure + "2090-06-30").then().body("edition", equalTo(1));
        admin.get(measure + "2090-07-01")
                .then()
                .body("edition", equalTo(number))
                .body("tiers[0].target.amount", equalTo("30000000.00"));
        admin.post("/program-editions", next).then().statusCode(422).body("errors.code", contains("out_of_order"));
    }

    @Test
    void anEditionWithoutNoticeOrOfThePastIsRefused() {
        String edition = admin.get("/program-editions/1").asString();
        admin.post("/program-editions", next(edition, "2021-06-01", "2021-06-01", "30000000.00"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("in_the_past", "no_notice"));
        admin.post("/program-editions", next(edition, "2090-01-01", "2095-01-01", "0.00"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/tiers/0/aggregateTcvTarget"));
        Api.as("partner-manager").post("/program-editions", "{}").then().statusCode(403);
    }

    private static String next(String edition, String notice, String effective, String target) {
        return edition.replace("\"number\":1,", "")
                .replace("\"Services Alliance Program\"", "\"Another edition\"")
                .replace("2020-12-01", notice)
                .replace("2021-01-01", effective)
                .replace("25000000.00", target);
    }
}
