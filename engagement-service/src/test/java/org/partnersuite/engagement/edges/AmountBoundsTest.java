package org.partnersuite.engagement.edges;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

/** Amounts and dates at the ends of what a column holds. */
@QuarkusTest
@Tag("EN-6")
class AmountBoundsTest {
    private static final String MOST = "999999999999999.9999";

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "0.0001", MOST})
    void anAmountThatFitsComesBackExactly(String amount) {
        Response created = create(line(amount), "2026-12-31");
        created.then().statusCode(201).body("amount.amount", equalTo(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000", "0.00001", "-0.0001", "1e30", "NaN", ""})
    void anAmountThatDoesNotFitIsAFaultOfItsLine(String amount) {
        create(line(amount), "2026-12-31")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/lines/0/amount/amount"));
    }

    @Test
    void linesThatAddUpToMoreThanAnAmountHoldsAreRefused() {
        create(String.join(",", Collections.nCopies(2, line(MOST))), "2026-12-31")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/lines"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29,201",
        "2023-02-29,400",
        "2026-12-31,201",
        "2027-01-01,201",
        "2100-12-31,201",
        "2101-01-01,400",
        "1969-12-31,400",
        "9999-12-31,400",
        "+12026-01-01,400",
        "2026-13-01,400",
        "2026-01-01T00:00:00Z,400"
    })
    void aCloseDateIsADayOfTheCalendar(String date, int status) {
        create(line("1"), date).then().statusCode(status);
    }

    private static Response create(String lines, String closeDate) {
        return Api.as("seller").post("/opportunities", """
                {"accountId":"%s","name":"Bounds","engagedOn":"2026-02-03","owner":"jane","leadOrganisation":"TECHNOLOGY",
                 "origin":"DIGITAL","currency":"USD","closeDate":"%s","lines":[%s]}
                """.formatted(Given.account(), closeDate, lines));
    }

    private static String line(String amount) {
        return "{\"offering\":\"watsonx.ai\",\"family\":\"SAAS\",\"quantity\":1,\"amount\":{\"amount\":\"" + amount
                + "\",\"currency\":\"USD\"}}";
    }
}
