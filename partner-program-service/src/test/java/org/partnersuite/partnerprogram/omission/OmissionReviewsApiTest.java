package org.partnersuite.partnerprogram.omission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.partnerprogram.TestClock;
import org.partnersuite.platform.dailywork.DailyWork;
import org.partnersuite.platform.identity.Roles;

@QuarkusTest
@Tag("PP-6")
class OmissionReviewsApiTest {
    private final Api manager = Api.as("partner-manager");
    private UUID partner = new UUID(0, 0);
    private Api alliance = manager;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    TestClock clock;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DailyWork work;

    @BeforeEach
    void recordPartner() {
        partner = Given.partner();
        alliance = Api.asPartner(partner, Roles.PARTNER_ALLIANCE);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anAcceptedDealCountsFromItsDate() {
        String own = own("2021-12-20", "3000000.00");
        String review = flagged(own);
        alliance.post("/omission-reviews", "{\"ownDealId\":\"" + own + "\"}")
                .then()
                .statusCode(409);
        String acceptances = "/omission-reviews/" + review + "/acceptances";
        manager.postMatching(acceptances, "{\"valueAddPortion\":{\"amount\":\"0\",\"currency\":\"USD\"}}", "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("no_value_add"));
        String deal = manager.postMatching(
                        acceptances, "{\"valueAddPortion\":{\"amount\":\"500000.00\",\"currency\":\"USD\"}}", "\"1\"")
                .then()
                .statusCode(201)
                .body("status", equalTo("ACCEPTED"))
                .extract()
                .path("dealId");

        manager.get("/partners/" + partner + "/aggregate-tcv?date=2022-01-05")
                .then()
                .body("amount.amount", equalTo("3500000.00"));
        alliance.get("/partners/" + partner + "/reconciled-deals?ownDealId=" + own)
                .then()
                .statusCode(200)
                .body("items.state", contains("MATCHED"))
                .body("items[0].deal.id", equalTo(deal))
                .body("items[0].match.decision", equalTo("CONFIRMED"))
                .body("items[0].match.decidedBy", nullValue());
        manager.postMatching(acceptances, "{\"dealId\":\"" + deal + "\"}", "\"2\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("decided_already"));
        alliance.post("/omission-reviews", "{\"ownDealId\":\"" + own + "\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void aDealThatWeHaveIsNamed() {
        String deal = Given.deal(partner, "WON", "2021-12-20", "1000");
        String review = flagged(own("2021-12-19", "999.00"));
        manager.postMatching("/omission-reviews/" + review + "/acceptances", "{\"dealId\":\"" + deal + "\"}", "\"1\"")
                .then()
                .statusCode(201)
                .body("dealId", equalTo(deal));
        manager.get("/partners/" + partner + "/deals").then().body("items", hasSize(1));
    }

    @Test
    void aRejectedDealHasItsReasonAndMayBeFlaggedAgain() {
        String own = own("2021-12-20", "100.00");
        String review = flagged(own);
        manager.postMatching(
                        "/omission-reviews/" + review + "/rejections", "{\"reason\":\"Another partner's\"}", "\"1\"")
                .then()
                .statusCode(201);
        alliance.get("/omission-reviews/" + review)
                .then()
                .body("status", equalTo("REJECTED"))
                .body("reason", equalTo("Another partner's"))
                .body("decidedBy", nullValue());
        flagged(own);
    }

    @Test
    void onlyThePartnersAllianceManagerFlagsAndOnlyItsOwn() {
        String own = own("2021-12-20", "100.00");
        String body = "{\"ownDealId\":\"" + own + "\"}";
        Api.asPartner(UUID.randomUUID(), Roles.PARTNER_ALLIANCE)
                .post("/omission-reviews", body)
                .then()
                .statusCode(404);
        Api.asPartner(partner).post("/omission-reviews", body).then().statusCode(403);
        String review = flagged(own);
        alliance.postMatching("/omission-reviews/" + review + "/rejections", "{\"reason\":\"No\"}", "\"1\"")
                .then()
                .statusCode(403);
        Api.asPartner(Given.partner(), Roles.PARTNER)
                .get("/omission-reviews/" + review)
                .then()
                .statusCode(404);
    }

    @Test
    void anUndecidedReviewIsEscalatedOnceOnTheDayAfterTenBusinessDays() {
        clock.setDay(LocalDate.of(2026, 12, 4));
        String review = flagged(own("2021-12-20", "100.00"));
        manager.get("/omission-reviews/" + review).then().body("decideBy", equalTo("2026-12-18"));
        clock.setDay(LocalDate.of(2026, 12, 18));
        work.run();
        manager.get("/omission-reviews/" + review).then().body("escalatedOn", nullValue());
        clock.setDay(LocalDate.of(2027, 3, 1));
        work.run();
        work.run();
        manager.get("/omission-reviews/" + review)
                .then()
                .header("ETag", "\"2\"")
                .body("status", equalTo("UNDER_REVIEW"))
                .body("escalatedOn", equalTo("2026-12-19"));
        Api.as("reader")
                .get("/omission-reviews/" + review + "/history")
                .then()
                .body("items.action", contains("flagged", "escalated"));
    }

    private String own(String closeDate, String amount) {
        return alliance.put(
                        "/partners/" + partner + "/own-pipeline/by-external-id/crm/" + UUID.randomUUID(),
                        """
                        {"name":"Data platform","client":"Northwind","status":"WON","closeDate":"%s",
                         "amount":{"amount":"%s","currency":"USD"}}""".formatted(closeDate, amount),
                        null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String flagged(String own) {
        return alliance.post("/omission-reviews", "{\"ownDealId\":\"" + own + "\",\"note\":\"Closed with your team\"}")
                .then()
                .statusCode(201)
                .body("status", equalTo("UNDER_REVIEW"))
                .body("deal.name", equalTo("Data platform"))
                .body("decideBy", notNullValue())
                .extract()
                .path("id");
    }
}
