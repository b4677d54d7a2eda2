package org.partnersuite.partnerprogram.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.partnerprogram.incentive.GivenLine;

/** One call answers for a partner, and a partner's own user sees all of it but the relationship's comment. */
@QuarkusTest
@Tag("PP-14")
class ScorecardApiTest {
    @Inject
    DataSource database;

    private UUID partner = UUID.randomUUID();
    private String path = "";

    @BeforeEach
    void record() {
        partner = Given.partner();
        path = "/partners/" + partner + "/scorecard";
        Given.deal(partner, "OPEN", "2022-06-30", "1000");
    }

    @Test
    void itAnswersForAPartnerOutsideTheProgram() {
        Api.as("reader")
                .get(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("PROSPECT"))
                .body("tier.tier", nullValue())
                .body("benefits", empty())
                .body("aggregateTcv.parts.part", contains("WON", "LOST", "PIPELINE"))
                .body("aggregateTcv.tiers.tier", contains("PLATINUM", "GOLD", "SILVER"))
                .body("prerequisites.tier", contains("PLATINUM", "GOLD", "SILVER"))
                .body("relationship", nullValue())
                .body("dealsNeedingAction.kind", contains("CLOSE_DATE_PASSED"));
        String link = Api.as("reader").get(path).path("dealsNeedingAction[0].link");
        Api.as("reader")
                .get(link.replace("/v1/partner-program", ""))
                .then()
                .statusCode(200)
                .body("items.closeDate", contains("2022-06-30"));
    }

    @Test
    void theNewestRatingHoldsAndEarlierOnesAreItsHistory() {
        rate("GREEN", "All is well");
        rate("RED", "Two escalations");

        Api.as("reader")
                .get(path)
                .then()
                .body("relationship.rating", equalTo("RED"))
                .body("relationship.comment", equalTo("Two escalations"))
                .body("relationship.ratedBy", equalTo("partner-manager-user"));
        Api.as("reader")
                .get("/partners/" + partner + "/relationship-ratings")
                .then()
                .body("items.rating", contains("RED", "GREEN"));
    }

    @Test
    @Tag("PP-11")
    void whatThePartnerHasEarnedComesWithItsLines() {
        Api.as("reader").get(path).then().body("incentives.balances", empty());
        GivenLine.accrued(database, partner);
        GivenLine.accrued(database, partner);

        Api.as("reader")
                .get(path)
                .then()
                .body("incentives.balances", hasSize(1))
                .body("incentives.balances[0].earned.amount", equalTo("20.00"))
                .body("incentives.balances[0].earned.currency", equalTo("USD"))
                .body("incentives.balances[0].paid.amount", equalTo("0.00"))
                .body("incentives.balances[0].owed.amount", equalTo("20.00"));
        String link = Api.asPartner(partner).get(path).path("incentives.link");
        Api.asPartner(partner)
                .get(link.replace("/v1/partner-program", ""))
                .then()
                .statusCode(200)
                .body("items.amount.amount", contains("10.00", "10.00"));
    }

    @Test
    @Tag("XC-3")
    void aPartnersOwnUserSeesAllButTheComment() {
        GivenLine.accrued(database, partner);
        rate("AMBER", "Not for the partner");
        Map<String, Object> vendor = Api.as("reader").get(path).path("$");
        Map<String, Object> own = Api.asPartner(partner).get(path).path("$");

        assertThat(own.keySet()).isEqualTo(vendor.keySet());
        for (String part : own.keySet()) {
            if (!part.equals("relationship") && !part.equals("asOf") && !part.equals("aggregateTcv")) {
                assertThat(own.get(part)).as(part).isEqualTo(vendor.get(part));
            }
        }
        Api.asPartner(partner)
                .get(path)
                .then()
                .body("relationship.rating", equalTo("AMBER"))
                .body("relationship.ratedBy", equalTo("partner-manager-user"))
                .body("relationship", not(hasKey("comment")));
        Api.asPartner(partner)
                .get("/partners/" + partner + "/relationship-ratings")
                .then()
                .statusCode(200)
                .body("items[0]", not(hasKey("comment")));
    }

    @Test
    @Tag("XC-3")
    void anotherPartnerFindsNothing() {
        rate("GREEN", "All is well");
        Api other = Api.asPartner(Given.partner());
        other.get(path).then().statusCode(404);
        other.get("/partners/" + partner + "/relationship-ratings").then().statusCode(404);
        Api.asPartner(partner, "partner-alliance")
                .post("/partners/" + partner + "/relationship-ratings", "{\"rating\":\"GREEN\"}")
                .then()
                .statusCode(403);
    }

    private void rate(String rating, String comment) {
        Api.as("partner-manager")
                .post(
                        "/partners/" + partner + "/relationship-ratings",
                        "{\"rating\":\"" + rating + "\",\"comment\":\"" + comment + "\"}")
                .then()
                .statusCode(201);
    }
}
