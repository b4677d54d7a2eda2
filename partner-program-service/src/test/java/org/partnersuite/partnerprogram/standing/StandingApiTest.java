package org.partnersuite.partnerprogram.standing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.partnerprogram.TestClock;
import org.partnersuite.platform.dailywork.DailyWork;

@QuarkusTest
@Tag("PP-5")
class StandingApiTest {
    private final Api api = Api.as("executive");

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    TestClock clock;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DailyWork work;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void bothFiguresOfTheWorkedTableStandSideBySideAndLeadToTheirDeals() {
        UUID partner = Given.partner();
        workedTable(partner);

        JsonPath standing = api.get("/partners/" + partner + "/standing?date=2022-06-30")
                .then()
                .statusCode(200)
                .body("aggregateTcv.amount", equalTo("12000000.00"))
                .body("projected.amount.amount", equalTo("14000000.00"))
                .body("projected.parts.amount.amount", contains("6000000.00", "1000000.00", "3500000.00", "3500000.00"))
                .body("tiers.tier", contains("PLATINUM", "GOLD", "SILVER"))
                .body("tiers.projectedGap.amount", contains("11000000.00", "1000000.00", "0.00"))
                .body("tiers[1].prerequisites.key", hasItem("EXECUTIVE_SPONSOR"))
                .body("tiers[1].prerequisites.key", not(hasItem("AGGREGATE_TCV")))
                .body("forecast.method", equalTo("ADDITIVE_GROWTH_BY_MONTH"))
                .body("forecast.measuringDay", equalTo("2023-01-05"))
                .body("forecast.amount.amount", equalTo("14000000.00"))
                .body("openNotices", empty())
                .extract()
                .jsonPath();
        List<String> links = standing.getList("projected.parts.link");
        Api own = Api.asPartner(partner);
        own.get(path(links.getFirst())).then().statusCode(200).body("items", hasSize(1));
        own.get(path(links.get(2)))
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.status", everyItem(equalTo("OPEN")));
        own.get(path(standing.getString("aggregateTcvLink")))
                .then()
                .statusCode(200)
                .body("amount.amount", equalTo("12000000.00"));
    }

    @Test
    void aPartnerReadsItsOwnStandingOnly() {
        UUID partner = Given.partner();
        Api.asPartner(partner).get("/partners/" + partner + "/standing").then().statusCode(200);
        Api.asPartner(Given.partner())
                .get("/partners/" + partner + "/standing")
                .then()
                .statusCode(404);
        api.get("/partners/" + partner + "/standing?asOf=2099-01-01T00:00:00Z")
                .then()
                .statusCode(400);
    }

    @Test
    void eachMonthThatHasEndedHasItsSnapshotEvenAfterAJumpOfThreeMonths() {
        clock.setDay(LocalDate.of(2026, 12, 10));
        UUID partner = Given.partner();
        Given.deal(partner, "WON", "2026-12-09", "1000000");
        clock.setDay(LocalDate.of(2027, 3, 10));
        work.run();

        JsonPath snapshots = api.get("/partners/" + partner + "/standing-snapshots")
                .then()
                .statusCode(200)
                .body("items.day", contains("2027-02-28", "2027-01-31", "2026-12-31"))
                .body("items.number", contains(3, 2, 1))
                .body("items[2].projected.amount", equalTo("1000000.00"))
                .body("items[1].aggregateTcv.amount", equalTo("1000000.00"))
                .extract()
                .jsonPath();
        api.get(path(snapshots.getString("items[2].link")))
                .then()
                .statusCode(200)
                .body("projected.amount.amount", equalTo("1000000.00"));
        api.get("/partners/" + partner + "/standing?date=2027-03-10").then().body("trend", hasSize(3));
    }

    private static void workedTable(UUID partner) {
        Given.deal(partner, "WON", "2021-05-31", "5000000");
        Given.deal(partner, "LOST", "2021-05-31", "2000000");
        Given.deal(partner, "WON", "2022-03-31", "6000000");
        Given.deal(partner, "LOST", "2022-03-31", "1000000");
        Given.deal(partner, "OPEN", "2022-06-30", "500000");
        Given.deal(partner, "OPEN", "2022-09-30", "3000000");
        Given.deal(partner, "OPEN", "2023-02-28", "1500000");
        Given.deal(partner, "OPEN", "2023-08-31", "2000000");
    }

    private static String path(String link) {
        return link.replace("/v1/partner-program", "");
    }
}
