package org.partnersuite.engagement.transition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.partnersuite.engagement.transition.GivenDocument.PARTS;
import static org.partnersuite.engagement.transition.GivenDocument.path;
import static org.partnersuite.engagement.transition.GivenDocument.step;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

@QuarkusTest
@Tag("EN-12")
class TransitionDocumentsApiTest {
    private final Api seller = Api.as("seller");
    private final Api csm = Api.as("customer-success");
    private String account = "";

    @BeforeEach
    void anAccount() {
        account = Given.account();
    }

    @Test
    void itsLifeIsDraftSubmittedReturnedSubmittedAgainAndAccepted() {
        String id = draft(Given.opportunity(account, null), PARTS);
        step(seller, id, 1, "submissions", "{\"note\":\"As agreed\"}")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .header("Location", equalTo("/v1/engagement/transition-documents/" + id + "/moves/1"))
                .body("document.status", equalTo("SUBMITTED"))
                .body("document.submittedBy", equalTo("seller-user"));
        seller.patch(path(id), "{\"sponsor\":\"CEO\"}", "\"2\"")
                .then()
                .statusCode(422)
                .body("code", equalTo("not_editable"))
                .body("errors[0].satisfiedBy.path", equalTo("/v1/customer-success/handoffs/{id}/returns"));
        Given.decided(id, DocumentStep.RETURN, "mia", "Who owns the data?");
        seller.get(path(id))
                .then()
                .header("ETag", "\"3\"")
                .body("status", equalTo("RETURNED"))
                .body("returnReason", equalTo("Who owns the data?"));
        seller.patch(path(id), "{\"workload\":\"120 stores; the client owns the data\"}", "\"3\"")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
        step(seller, id, 4, "submissions", "{}").then().statusCode(201).body("document.returnReason", nullValue());
        Given.decided(id, DocumentStep.ACCEPTANCE, "mia", null);
        Given.decided(id, DocumentStep.RETURN, "mia", "Old news");
        seller.get(path(id))
                .then()
                .header("ETag", "\"6\"")
                .body("status", equalTo("ACCEPTED"))
                .body("decidedBy", equalTo("mia"));
        step(seller, id, 6, "submissions", "{}").then().statusCode(422).body("errors.code", contains("status"));

        seller.get(path(id) + "/moves")
                .then()
                .body("items.step", contains("SUBMISSION", "RETURN", "SUBMISSION", "ACCEPTANCE"))
                .body("items.from", contains("DRAFT", "SUBMITTED", "RETURNED", "SUBMITTED"))
                .body("items.by", contains("seller-user", "mia", "seller-user", "mia"));
        seller.get(path(id) + "/moves/2").then().body("reason", equalTo("Who owns the data?"));
        seller.get(path(id) + "/moves/5").then().statusCode(404);
        seller.get(path(id) + "/history")
                .then()
                .body("items.action", contains("drafted", "submitted", "returned", "revised", "submitted", "accepted"));
    }

    @Test
    void aSubmissionNamesEveryMissingPartAndTheCallThatAddsIt() {
        String id = draft(null, "\"useCase\":\"Answers\"");
        seller.get(path(id)).then().body("missing.part", hasSize(6));
        step(seller, id, 1, "submissions", "{}")
                .then()
                .statusCode(422)
                .body("code", equalTo("step_criteria_unmet"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "sponsor",
                                "reference_architecture",
                                "workload",
                                "expected_outcomes",
                                "stakeholders",
                                "bought"))
                .body("errors[0].satisfiedBy.method", equalTo("PATCH"))
                .body("errors[0].satisfiedBy.path", equalTo("/v1/engagement" + path(id)));
        seller.patch(path(id), "{" + PARTS + ",\"bought\":[" + line("watsonx.ai", "10", "EUR") + "]}", "\"1\"")
                .then()
                .statusCode(200)
                .body("missing", hasSize(0));
        step(seller, id, 2, "submissions", "{}").then().statusCode(201);
    }

    @Test
    void whatWasBoughtIsCopiedAsTheOpportunityStatesIt() {
        String opportunity = Given.opportunity(account, null);
        String id = draft(opportunity, PARTS);
        seller.get(path(id))
                .then()
                .body("bought.offering", contains("watsonx.ai", "watsonx Assistant"))
                .body("bought.quantity", contains(1, 5))
                .body("boughtAmount", equalTo(Map.of("amount", "1500.50", "currency", "USD")))
                .body("boughtFromOpportunityVersion", equalTo(1));
        seller.patch("/opportunities/" + opportunity, "{\"lines\":[" + line("watsonx.data", "7", "USD") + "]}", "\"1\"")
                .then()
                .statusCode(200);
        seller.patch(path(id), "{\"sponsor\":\"CEO\"}", "\"1\"")
                .then()
                .body("bought.offering", contains("watsonx.ai", "watsonx Assistant"))
                .body("boughtFromOpportunityVersion", equalTo(1));
        seller.patch(path(id), "{\"bought\":null}", "\"2\"")
                .then()
                .body("bought.offering", contains("watsonx.data"))
                .body("boughtFromOpportunityVersion", equalTo(2));
        seller.patch(path(id), "{\"bought\":[" + line("watsonx.ai", "8", "USD") + "]}", "\"3\"")
                .then()
                .body("boughtAmount.amount", equalTo("8.00"))
                .body("boughtFromOpportunityVersion", nullValue());
    }

    @Test
    void aSubmissionNeedsItsVersionAndNoCallDecides() {
        String id = submitted();
        step(seller, id, 1, "submissions", "{}").then().statusCode(412);
        seller.post(path(id) + "/submissions", "{}").then().statusCode(428);
        for (String gone : List.of("acceptances", "returns")) {
            step(csm, id, 2, gone, "{}").then().statusCode(404);
        }
    }

    @Test
    void whatItBelongsToIsThereAndOfOneAccount() {
        seller.post("/transition-documents", "{\"accountId\":\"" + UUID.randomUUID() + "\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown_account"));
        seller.post("/transition-documents", body(UUID.randomUUID().toString(), PARTS))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown_opportunity"));
        seller.post("/transition-documents", body(Given.opportunity(), PARTS))
                .then()
                .statusCode(422)
                .body("errors.code", contains("other_account"));
        seller.post("/transition-documents", body(null, "\"engagementId\":\"" + UUID.randomUUID() + "\""))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown_engagement"));
        seller.post("/transition-documents", body(null, architecture(Given.opportunity())))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown_architecture"));
        seller.post("/transition-documents", body(null, "\"bought\":[" + line("abacus", "1", "USD") + "]"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown_code"));
        String id = draft(null, PARTS);
        seller.patch(path(id), "{\"accountId\":\"" + Given.account() + "\"}", "\"1\"")
                .then()
                .statusCode(400)
                .body("errors.code", contains("read_only"));
    }

    @Test
    void theReferenceArchitectureMayBeAnActivity() {
        String opportunity = Given.opportunity(account, null);
        String id = draft(opportunity, architecture(opportunity));
        seller.get(path(id))
                .then()
                .body("architectureActivityId", notNullValue())
                .body("missing.part", not(hasItem("reference_architecture")));
    }

    @Test
    void theListFindsThemByWhatTheyBelongToAndWhereTheyStand() {
        String opportunity = Given.opportunity(account, null);
        String draft = draft(opportunity, "\"customerSuccessManager\":\"mia-" + account + "\"");
        String submitted = submitted();
        seller.get("/transition-documents?accountId=" + account)
                .then()
                .body("items.id", containsInAnyOrder(draft, submitted));
        seller.get("/transition-documents?accountId=" + account + "&status=SUBMITTED&sort=-submittedAt")
                .then()
                .body("items.id", contains(submitted));
        seller.get("/transition-documents?opportunityId=" + opportunity).then().body("items.id", contains(draft));
        seller.get("/transition-documents?customerSuccessManager=mia-" + account)
                .then()
                .body("items.id", contains(draft));
        seller.get("/transition-documents?submittedAt.gte=2020-01-01T00:00:00Z&pageSize=500")
                .then()
                .body("items.id", hasItem(submitted));
    }

    private String submitted() {
        return GivenDocument.submitted(account);
    }

    private String draft(@Nullable String opportunity, String parts) {
        return GivenDocument.draft(account, opportunity, parts);
    }

    private String body(@Nullable String opportunity, String parts) {
        return GivenDocument.body(account, opportunity, parts);
    }

    /** A technical architecture on an opportunity. */
    private static String architecture(String opportunity) {
        return "\"architectureActivityId\":\"" + Given.activity(opportunity, ",\"type\":\"TECHNICAL_ARCHITECTURE\"")
                + "\"";
    }

    private static String line(String offering, String amount, String currency) {
        return "{\"offering\":\"%s\",\"family\":\"SAAS\",\"quantity\":1,\"amount\":{\"amount\":\"%s\",\"currency\":\"%s\"}}"
                .formatted(offering, amount, currency);
    }
}
