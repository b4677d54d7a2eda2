package org.partnersuite.engagement.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

/** Accounts that no business is done with any more. */
@QuarkusTest
@Tag("EN-2")
class ClosuresApiTest {
    private final Api lead = Api.as("technical-lead");
    private String account = "";

    @BeforeEach
    void anAccount() {
        account = Given.account();
    }

    private Response close(String body, String etag) {
        return lead.postMatching("/accounts/" + account + "/closures", body, etag);
    }

    @Test
    void aClosedAccountSaysWhyAndItsHistoryKeepsIt() {
        close("{\"reason\":\"ACQUIRED\",\"note\":\"Bought by Betatech\"}", "\"1\"")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("status", is("CLOSED"))
                .body("closure.reason", is("ACQUIRED"))
                .body("closure.note", is("Bought by Betatech"));
        close("{\"reason\":\"OTHER\"}", "\"2\"").then().statusCode(422).body("code", is("status_refused"));
        lead.postMatching("/accounts/" + account + "/reopenings", "{\"reason\":\"Business goes on\"}", "\"2\"")
                .then()
                .statusCode(201)
                .body("status", is("OPEN"))
                .body("closure", nullValue());
        lead.get("/accounts/" + account + "/history")
                .then()
                .body("items.action", contains("opened", "closed", "reopened"));
    }

    @Test
    void anotherVersionOrRoleIsRefused() {
        close("{\"reason\":\"OTHER\"}", "\"7\"").then().statusCode(412);
        close("{\"reason\":\"BORED\"}", "\"1\"").then().statusCode(400);
        Api.as("seller")
                .postMatching("/accounts/" + account + "/closures", "{\"reason\":\"OTHER\"}", "\"1\"")
                .then()
                .statusCode(403);
    }

    @Test
    @Tag("XC-1")
    void theListIsFilteredByStatus() {
        String owner = "owner-" + UUID.randomUUID();
        lead.patch("/accounts/" + account, "{\"owner\":\"" + owner + "\"}", "\"1\"")
                .then()
                .statusCode(200);
        close("{\"reason\":\"OTHER\"}", "\"2\"").then().statusCode(201);
        lead.get("/accounts?status=CLOSED&owner=" + owner).then().body("items.id", contains(account));
        lead.get("/accounts?status=OPEN&owner=" + owner).then().body("items", empty());
    }

    @Test
    void itTakesNoNewOpportunitiesButKeepsThoseThatItHas() {
        String known = Given.opportunity(account, null);
        String elsewhere = Given.opportunity();
        close("{\"reason\":\"NO_LONGER_A_CLIENT\"}", "\"1\"").then().statusCode(201);
        lead.post("/opportunities", Given.body(account, null, ""))
                .then()
                .statusCode(422)
                .body("code", is("account_closed"))
                .body("errors.satisfiedBy.path", contains("/v1/engagement/accounts/" + account + "/reopenings"));
        lead.patch("/opportunities/" + elsewhere, "{\"accountId\":\"" + account + "\"}", "\"1\"")
                .then()
                .statusCode(422)
                .body("code", is("account_closed"));
        lead.patch("/opportunities/" + known, "{\"sponsor\":\"CIO\"}", "\"1\"")
                .then()
                .statusCode(200);
        lead.get("/opportunities?accountId=" + account).then().body("items.id", contains(known));
    }

    /** Its own system knows better: a sync does not stop at a closed account. */
    @Test
    @Tag("EN-13")
    void anImportOfTheIntegrationStillBringsItsOpportunities() {
        close("{\"reason\":\"OTHER\"}", "\"1\"").then().statusCode(201);
        Api.as("integration")
                .put(
                        "/opportunities/by-external-id/crm/" + UUID.randomUUID(),
                        Given.body(
                                account,
                                null,
                                ",\"importedStage\":{\"stage\":\"QUALIFY\",\"enteredOn\":\"2026-02-04\"}"),
                        null)
                .then()
                .statusCode(201);
    }
}
