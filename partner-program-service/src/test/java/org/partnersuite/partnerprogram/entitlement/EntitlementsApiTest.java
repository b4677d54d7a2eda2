package org.partnersuite.partnerprogram.entitlement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.partnerprogram.TestClock;
import org.partnersuite.partnerprogram.invitation.GivenTier;
import org.partnersuite.platform.dailywork.DailyWork;

@QuarkusTest
@Tag("PP-8")
class EntitlementsApiTest {
    private static final Api READER = Api.as("reader");

    private UUID partner = UUID.randomUUID();

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DataSource database;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    TestClock clock;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DailyWork daily;

    @BeforeEach
    void aPartner() {
        partner = Given.partner();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void whatIsIncludedAndWhatCanBeInvitedFollowsTheTierOfTheDay() {
        GivenTier.until(database, partner, "GOLD", "2022-01-01", "2022-03-31");
        GivenTier.until(database, partner, "SILVER", "2022-04-01", null);

        on("2021-12-31").body("tier", nullValue()).body(level("WIN_WIRES"), contains("NOT_INCLUDED"));
        on("2022-03-31").body("tier", equalTo("GOLD")).body(level("EXECUTIVE_SPONSORSHIP"), contains("INCLUDED"));
        on("2022-03-31").body(level("ALLIANCE_MANAGER"), contains("INVITE_ONLY"));
        on("2022-03-31").body(level("WORKSHOP_PARTICIPATION"), contains("INVITE_ONLY"));
        on("2022-04-01").body("tier", equalTo("SILVER")).body(level("EXECUTIVE_SPONSORSHIP"), contains("INVITE_ONLY"));
        on("2022-04-01").body(level("ALLIANCE_MANAGER"), contains("NOT_INCLUDED"));
        on("2022-04-01").body(level("WIN_WIRES"), contains("INCLUDED"));
    }

    @Test
    void aProvisionalTierHasTheSameBenefits() {
        GivenTier.provisional(database, partner, "GOLD", "2021-07-01", "2022-03-31");
        on("2021-07-01")
                .body("provisional", equalTo(true))
                .body(level("EXECUTIVE_SPONSORSHIP"), contains("INCLUDED"))
                .body(level("FIELD_READINESS_KITS"), contains("INCLUDED"));
    }

    @Test
    void anIncludedPersonIsNamedOrMissed() {
        GivenTier.until(database, partner, "PLATINUM", "2022-01-01", null);
        on("2022-05-01").body(vacant(), contains("EXECUTIVE_SPONSORSHIP", "ALLIANCE_MANAGER"));
        GivenTier.counterpart(partner, "EXECUTIVE_SPONSOR", "eve", "2022-02-01");
        on("2022-05-01")
                .body(vacant(), contains("ALLIANCE_MANAGER"))
                .body("benefits.find { it.code == 'EXECUTIVE_SPONSORSHIP' }.person", equalTo("eve"));
        on("2022-01-15").body(vacant(), contains("EXECUTIVE_SPONSORSHIP", "ALLIANCE_MANAGER"));
    }

    @Test
    void eachChangeOfTheTierIsToldOnItsDayAlsoWhenDaysPassedUnseen() {
        clock.setDay(LocalDate.of(2022, 1, 10));
        GivenTier.until(database, partner, "GOLD", "2022-01-01", "2022-03-31");
        GivenTier.until(database, partner, "SILVER", "2022-04-01", "2022-06-29");
        daily.run();
        daily.run();
        history().body("items.action", contains("began")).body(since(0), contains("2022-01-01"));
        clock.setDay(LocalDate.of(2022, 9, 1));
        daily.run();
        daily.run();
        history()
                .body("items.size()", equalTo(3))
                .body(since(1), contains("2022-04-01"))
                .body(since(2), contains("2022-06-30"));
    }

    @Test
    @Tag("CS-21")
    void thePublishedWinWiresOfAPartnerStandBesideTheBenefit() {
        String published = "benefits.find { it.code == 'WIN_WIRES' }.published";
        GivenTier.until(database, partner, "GOLD", "2022-01-01", null);
        on("2022-05-01").body(published, equalTo(0)).body("benefits[0]", not(hasKey("published")));
        story("WIN_WIRE", "PUBLISHED");
        story("WIN_WIRE", "WITHDRAWN");
        story("SUCCESS_STORY", "PUBLISHED");
        on("2022-05-01").body(published, equalTo(1));
    }

    private void story(String kind, String status) {
        Jdbi.create(database)
                .useHandle(db -> db.execute(
                        "insert into reference_story (id, version, kind, status, partner_id, gone)"
                                + " values (gen_random_uuid(), 1, ?, ?, ?, false)",
                        kind,
                        status,
                        partner));
    }

    @Test
    void aPartnerReadsItsOwn() {
        Api.asPartner(partner)
                .get("/partners/" + partner + "/entitlements")
                .then()
                .statusCode(200);
        Api.asPartner(Given.partner())
                .get("/partners/" + partner + "/entitlements")
                .then()
                .statusCode(404);
        history().body("items", empty());
        READER.get("/partners/" + partner + "/entitlements?date=1999-01-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("no_edition"));
    }

    private ValidatableResponse on(String date) {
        return READER.get("/partners/" + partner + "/entitlements?date=" + date)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse history() {
        return READER.get("/partners/" + partner + "/entitlements/history")
                .then()
                .statusCode(200);
    }

    private static String level(String benefit) {
        return "benefits.findAll { it.code == '" + benefit + "' }.level";
    }

    private static String vacant() {
        return "benefits.findAll { it.vacant }.code";
    }

    private static String since(int item) {
        return "items[" + item + "].changes.findAll { it.field == 'since' }.to";
    }
}
