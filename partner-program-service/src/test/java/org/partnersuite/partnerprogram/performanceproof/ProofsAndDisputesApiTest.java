package org.partnersuite.partnerprogram.performanceproof;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

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
import org.partnersuite.partnerprogram.incentive.IncentiveWorker;
import org.partnersuite.partnerprogram.subscriptionfact.GivenRelation;
import org.partnersuite.platform.identity.Roles;

/** What partners prove and contest. */
@QuarkusTest
@Tag("PP-11")
class ProofsAndDisputesApiTest {
    private final Api manager = Api.as("partner-manager");
    private final Api admin = Api.as("admin");
    private UUID partner = UUID.randomUUID();

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    IncentiveWorker worker;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DataSource database;

    @BeforeEach
    void aPartner() {
        partner = Given.partner();
    }

    @Test
    void anAcceptedProofCountsForActivate() {
        String terms = """
                {"terms":[{"validFrom":"2021-01-01","land":{"dealRegistration":0,"rebate":0,"costOffset":0},
                "adoptionRebate":{"activeUsageAtLeast":60,"monthsInARow":3,"planWithinDays":90,"rate":10},
                "activate":{"amountPerLicence":{"amount":"5.00","currency":"USD"}},"adopt":[],"expand":[],
                "renewal":{"rateOver":80,"basis":"COUNT","minimumDue":5,"graceDays":30,"rate":1}}]}""";
        admin.put("/incentive-program", terms, admin.get("/incentive-program").header("ETag"))
                .then()
                .statusCode(200);
        UUID subscription = GivenRelation.ofRecord(partner, "CUSTOMER_SUCCESS_MANAGER");
        String proof = GivenRelation.proof(Api.asPartner(partner, Roles.PARTNER_CSM), subscription);
        worker.computeAll();
        manager.get("/incentive-lines?partnerId=" + partner).then().body("items.size()", equalTo(0));

        manager.postMatching("/performance-proofs/" + proof + "/decisions", "{\"accepted\":true}", "\"1\"")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"));
        worker.computeAll();
        manager.get("/incentive-lines?partnerId=" + partner)
                .then()
                .body("items.kind", contains("ACTIVATE"))
                .body("items.owed.amount", contains("400.00"));
        manager.postMatching("/performance-proofs/" + proof + "/decisions", "{\"accepted\":false}", "\"2\"")
                .then()
                .statusCode(409)
                .body("code", equalTo("proof_decided"));
    }

    @Test
    void aSalesAgentProvesNothingAndAnothersSubscriptionIsNotFound() {
        UUID subscription = GivenRelation.ofRecord(partner, "SALES_AGENT");
        GivenRelation.submit(Api.asPartner(partner, Roles.PARTNER_CSM), subscription)
                .then()
                .statusCode(403)
                .body("code", equalTo("success_manager_only"));
        GivenRelation.submit(Api.asPartner(Given.partner(), Roles.PARTNER_CSM), subscription)
                .then()
                .statusCode(404);
    }

    @Test
    void anUpheldDisputeAdjusts() {
        UUID line = GivenLine.accrued(database, partner);
        String body = "{\"lineId\":\"" + line + "\",\"reason\":\"Too little\",\"raisedBy\":\"Ana\"}";
        String dispute = manager.post("/incentive-disputes", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        manager.post("/incentive-disputes", body).then().statusCode(409).body("code", equalTo("dispute_open"));

        String answer =
                "{\"upheld\":true,\"answer\":\"Two more\",\"adjustment\":{\"amount\":\"2.50\",\"currency\":\"USD\"}}";
        manager.postMatching("/incentive-disputes/" + dispute + "/answers", answer, "\"1\"")
                .then()
                .statusCode(200)
                .body("status", equalTo("UPHELD"));
        Api.asPartner(partner)
                .get("/partners/" + partner + "/incentive-balances")
                .then()
                .body("balances[0].adjusted.amount", equalTo("2.50"))
                .body("balances[0].owed.amount", equalTo("12.50"));
        Api.asPartner(partner)
                .get("/incentive-disputes/" + dispute)
                .then()
                .statusCode(200)
                .body("answer", equalTo("Two more"));
        Api.asPartner(Given.partner())
                .get("/incentive-disputes/" + dispute)
                .then()
                .statusCode(404);
    }
}
