package org.partnersuite.engagement.identified;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

/** Identified opportunities in figures, with the rows behind them. */
@QuarkusTest
@Tag("EN-16")
class IdentifiedOpportunitiesApiTest {
    private final Api seller = Api.as("seller");

    @Test
    void anIdentifiedOpportunityCountsForItsPersonUntilItIsOfAnotherKind() {
        String person = "person " + UUID.randomUUID();
        String id = seller.post(
                        "/opportunities",
                        Given.body(
                                Given.account(),
                                null,
                                ",\"kind\":\"TECHNICAL\",\"identifiedBy\":{\"person\":\"" + person
                                        + "\",\"role\":\"BTS\"}"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String figures = "/identified-opportunities/figures?from=2026-01&to=2026-12&per=QUARTER&role=BTS&person="
                + person.replace(" ", "%20");
        await().ignoreExceptions().untilAsserted(() -> seller.get(figures)
                .then()
                .statusCode(200)
                .body("items.from", contains("2026-01"))
                .body("items[0].technical.count", equalTo(1))
                .body("items[0].deployment.count", equalTo(0)));
        String rows = seller.get(figures).path("items[0].technical.rows");
        seller.get(rows.substring(Api.BASE.length()))
                .then()
                .statusCode(200)
                .body("items.opportunityId", contains(id))
                .body("items.name", contains("Talent assistant"));
        seller.patch("/opportunities/" + id, "{\"kind\":\"SALES\"}", "\"1\"")
                .then()
                .statusCode(200);
        await().ignoreExceptions()
                .untilAsserted(() -> seller.get(figures).then().body("items.size()", equalTo(0)));
        Api.asPartner(UUID.randomUUID()).get("/identified-opportunities").then().statusCode(403);
    }
}
