package org.partnersuite.partnerprogram.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** Partners join, are measured at once, and leave when the grace is over. */
@QuarkusTest
@Tag("PP-4")
class JoiningApiTest {
    private final Api manager = Api.as("partner-manager");

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    TestClock clock;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DailyWork daily;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    UnitOfWork work;

    private UUID partner = UUID.randomUUID();

    @BeforeEach
    void setDay() {
        clock.setDay(LocalDate.of(2022, 5, 10));
        partner = Given.partner();
    }

    @AfterEach
    void resetDay() {
        clock.reset();
    }

    @Test
    void whoIsInvitedInTheFirstYearIsProvisionalGold() {
        clock.setDay(LocalDate.of(2021, 7, 1));
        invite();
        tier().body("tier", equalTo("GOLD"))
                .body("provisional", equalTo(true))
                .body("reason", equalTo("PROVISIONAL"))
                .body("since", equalTo("2021-07-01"));

        sign();
        tier().body("reason", equalTo("PROVISIONAL")).body("tier", equalTo("GOLD"));
        Api.as("reader")
                .get("/assessment-results?partnerId=" + partner)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void whoJoinsWithNineMillionIsSilverAtOnceAndNotProvisional() {
        qualify();
        Given.deal(partner, "WON", "2021-06-30", "9000000");
        invite();
        tier().body("tier", nullValue());
        sign();

        tier().body("tier", equalTo("SILVER"))
                .body("provisional", equalTo(false))
                .body("reason", equalTo("JOINING"))
                .body("since", equalTo("2022-05-10"))
                .body("standingEndsOn", nullValue());
        Api.asPartner(partner)
                .get("/assessment-results")
                .then()
                .statusCode(200)
                .body("items.kind", contains("JOINING"))
                .body("items.tier", contains("SILVER"))
                .body("items.includedAs", contains("SILVER"))
                .body("items.effectiveOn", contains("2022-05-10"));
    }

    @Test
    void aStandingEndsOnItsDayHoweverLongAllWereDown() {
        invite();
        sign();
        tier().body("tier", nullValue()).body("standingEndsOn", equalTo("2022-08-08"));

        clock.setDay(LocalDate.of(2022, 8, 7));
        daily.run();
        Api.as("reader").get("/partners/" + partner).then().body("status", equalTo("PARTICIPATING"));
        clock.setDay(LocalDate.of(2022, 11, 7));
        daily.run();
        daily.run();

        Api.as("reader").get("/partners/" + partner).then().body("status", equalTo("REMOVED"));
        Api.as("reader")
                .get("/partners/" + partner + "/transitions")
                .then()
                .body("items.to", contains("INVITED", "PARTICIPATING", "REMOVED"))
                .body("items.reason", hasItems("NOT_QUALIFIED"));
        tier().body("standingEndsOn", nullValue());
    }

    @Test
    void anExceptionHoldsTheStandingUpUntilItsLastDay() {
        invite();
        sign();
        except("GOLD", "2022-12-31");
        tier().body("tier", equalTo("GOLD"))
                .body("reason", equalTo("EXCEPTION"))
                .body("exception.approvedBy", equalTo("executive-user"))
                .body("standingEndsOn", equalTo("2023-01-01"));

        clock.setDay(LocalDate.of(2022, 12, 31));
        daily.run();
        Api.as("reader").get("/partners/" + partner).then().body("status", equalTo("PARTICIPATING"));
        clock.setDay(LocalDate.of(2023, 1, 1));
        daily.run();
        Api.as("reader").get("/partners/" + partner).then().body("status", equalTo("REMOVED"));
    }

    @Test
    void nobodyJoinsWhileADealThatWouldCountHasNoRate() {
        Given.deal(partner, "WON", "2021-06-30", "9000000", "ISK");
        invite();
        manager.postMatching(
                        "/partners/" + partner + "/transitions",
                        "{\"to\":\"PARTICIPATING\",\"reason\":\"Signed\",\"agreementSignedOn\":\"2022-05-01\"}",
                        "\"2\"")
                .then()
                .statusCode(422)
                .body("code", equalTo("assessment_incomplete"))
                .body("errors.code", contains("no_rate"));
    }

    @Test
    void anExceptionNeedsTheVersionThatWasSeen() {
        invite();
        sign();
        Api.as("executive")
                .postMatching("/partners/" + partner + "/tier/exceptions", exception("GOLD", "2022-12-31"), "\"99\"")
                .then()
                .statusCode(412);
        Api.as("executive")
                .postMatching(
                        "/partners/" + partner + "/tier/exceptions", exception("OPPORTUNISTIC", "2022-05-09"), etag())
                .then()
                .statusCode(400)
                .body("errors.code", contains("not_allowed", "out_of_range"));
    }

    private void qualify() {
        work.runAs(Caller.service("test"), change -> {
            Qualified.give(change, partner);
            return true;
        });
    }

    private void invite() {
        manager.postMatching(
                        "/partners/" + partner + "/transitions",
                        "{\"to\":\"INVITED\",\"reason\":\"Strong pipeline\"," + Given.EXCEPTION + "}",
                        "\"1\"")
                .then()
                .statusCode(201);
    }

    private void sign() {
        manager.postMatching(
                        "/partners/" + partner + "/transitions",
                        "{\"to\":\"PARTICIPATING\",\"reason\":\"Signed\",\"agreementSignedOn\":\"2021-07-01\"}",
                        "\"2\"")
                .then()
                .statusCode(201);
    }

    private void except(String tier, String until) {
        Api.as("executive")
                .postMatching("/partners/" + partner + "/tier/exceptions", exception(tier, until), etag())
                .then()
                .statusCode(201);
    }

    private static String exception(String tier, String until) {
        return "{\"tier\":\"" + tier + "\",\"until\":\"" + until + "\",\"reason\":\"Two wins were booked late\"}";
    }

    private String etag() {
        return Api.as("reader").get("/partners/" + partner + "/tier").header("ETag");
    }

    private ValidatableResponse tier() {
        return Api.as("reader").get("/partners/" + partner + "/tier").then().statusCode(200);
    }
}
