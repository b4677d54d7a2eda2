package org.partnersuite.engagement.edges;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

/** Amounts and dates at the ends of what a column holds. */
@QuarkusTest
@Tag("EN-6")
class AmountBoundsTest {
    private static final String MOST = "999999999999999.9999";

    private final Api seller = Api.as("seller");

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "0.0001", MOST})
    void anAmountThatFitsComesBackExactly(String amount) {
        String id = seller.post("/opportunities", """
                        {"accountId":"%s","name":"Bounds","engagedOn":"1970-01-01","owner":"jane",
                         "leadOrganisation":"TECHNOLOGY","origin":"DIGITAL","currency":"USD","closeDate":"2100-12-31",
                         "lines":[{"offering":"watsonx.ai","family":"SAAS","quantity":1000000000,
                                   "amount":{"amount":"%s","currency":"USD"}}]}
                        """.formatted(Given.account(), amount))
                .then()
                .statusCode(201)
                .body("amount.amount", equalTo(amount))
                .extract()
                .path("id");
        seller.get("/opportunities/" + id)
                .then()
                .body("amount.amount", equalTo(amount))
                .body("lines[0].amount.amount", equalTo(amount))
                .body("lines[0].quantity", equalTo(1_000_000_000))
                .body("engagedOn", equalTo("1970-01-01"))
                .body("closeDate", equalTo("2100-12-31"));
    }
}
