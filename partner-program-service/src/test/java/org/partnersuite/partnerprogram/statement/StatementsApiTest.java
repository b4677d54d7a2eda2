package org.partnersuite.partnerprogram.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.partnerprogram.incentive.GivenLine;

/** Statements are frozen, and paid once. */
@QuarkusTest
@Tag("PP-11")
class StatementsApiTest {
    private final Api manager = Api.as("partner-manager");
    private final Api admin = Api.as("admin");
    private UUID partner = UUID.randomUUID();

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DataSource database;

    @BeforeEach
    void aPartnerHasEarnedTen() {
        partner = Given.partner();
        GivenLine.accrued(database, partner);
    }

    @Test
    void aStatementIsFrozenAndLaterLinesAreInTheNext() {
        String first = issue("2022-Q1", 201).extract().path("id");
        GivenLine.accrued(database, partner);
        GivenLine.accrued(database, partner);

        Api own = Api.asPartner(partner);
        own.get("/incentive-statements/" + first)
                .then()
                .statusCode(200)
                .body("lines", equalTo(1))
                .body("totals.amount", contains("10.00"));
        own.get("/incentive-statements/" + first + "/lines")
                .then()
                .statusCode(200)
                .body("items.owed.amount", contains("10.00"))
                .body("items.calculation", contains("2 licences activated"));
        issue("2022-Q2", 201).body("lines", equalTo(2)).body("totals.amount", contains("20.00"));
        own.get("/incentive-statements").then().body("items", hasSize(2));

        Api another = Api.asPartner(Given.partner());
        another.get("/incentive-statements").then().body("items", empty());
        another.get("/incentive-statements/" + first).then().statusCode(404);
        another.get("/incentive-statements/" + first + "/lines").then().statusCode(404);
        Api.as("reader")
                .get("/incentive-statements/" + first + "/history")
                .then()
                .body("items.action", contains("issued"));
    }

    @Test
    void statementsFollowEachOtherAndTheirQuarterIsOver() {
        issue("2022-Q2", 201);
        issue("2022-Q2", 409).body("code", equalTo("statement_issued"));
        issue("2022-Q1", 409).body("code", equalTo("statement_issued"));
        issue("2999-Q1", 422).body("code", equalTo("quarter_not_over"));
        issue("2022-Q5", 400);
    }

    @Test
    void aPayoutPaysOnceByItsNumber() {
        issue("2022-Q1", 201);
        String number = "PO-" + UUID.randomUUID();
        String body = "{\"number\":\"" + number + "\",\"quarter\":\"2022-Q1\"}";
        admin.post("/incentive-payouts", body).then().statusCode(201);
        admin.post("/incentive-payouts", body).then().statusCode(200);
        admin.post("/incentive-payouts", body.replace("Q1", "Q2"))
                .then()
                .statusCode(409)
                .body("code", equalTo("payout_number_taken"));

        String file = admin.get("/incentive-payouts/" + number + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file.lines().filter(line -> line.contains(partner.toString())))
                .singleElement()
                .asString()
                .startsWith(number + ",2022-Q1,")
                .endsWith("," + partner + ",10.00,USD");
        Api.asPartner(partner).get("/incentive-statements").then().body("items.status", contains("PAID"));
        manager.get("/partners/" + partner + "/incentive-balances")
                .then()
                .body("balances[0].paid.amount", equalTo("10.00"))
                .body("balances[0].owed.amount", equalTo("0.00"));

        String next = "{\"number\":\"" + number + "b\",\"quarter\":\"2022-Q1\"}";
        admin.post("/incentive-payouts", next).then().statusCode(201);
        assertThat(admin.get("/incentive-payouts/" + number + "b/export").asString())
                .doesNotContain(partner.toString());
    }

    private io.restassured.response.ValidatableResponse issue(String quarter, int status) {
        return manager.post(
                        "/incentive-statements", "{\"partnerId\":\"" + partner + "\",\"quarter\":\"" + quarter + "\"}")
                .then()
                .statusCode(status);
    }
}
