package org.partnersuite.engagement.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.engagement.Race;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.unitofwork.Database;

@QuarkusTest
@Tag("EN-12")
class TransitionDocumentsApiTest {
    private static final String PARTS = """
            "useCase":"Answers","sponsor":"CIO","referenceArchitecture":"https://wiki.example/ra","workload":"120 stores",
            "expectedOutcomes":["Fewer calls"],"stakeholders":[{"name":"Ana Lima","role":"Operations","contact":"ana@cancity.example"}]
            """;

    @Inject
    Database database;

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
        step(csm, id, 2, "returns", "{\"reason\":\"Who owns the data?\"}")
                .then()
                .statusCode(201)
                .body("document.status", equalTo("RETURNED"))
                .body("document.returnReason", equalTo("Who owns the data?"));
        seller.patch(path(id), "{\"workload\":\"120 stores; the client owns the data\"}", "\"3\"")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
        step(seller, id, 4, "submissions", "{}").then().statusCode(201).body("document.returnReason", nullValue());
        step(csm, id, 5, "acceptances", "{}")
                .then()
                .statusCode(201)
                .body("document.status", equalTo("ACCEPTED"))
                .body("document.decidedBy", equalTo("customer-success-user"));

        seller.get(path(id) + "/moves")
                .then()
                .body("items.step", contains("SUBMISSION", "RETURN", "SUBMISSION", "ACCEPTANCE"))
                .body("items.from", contains("DRAFT", "SUBMITTED", "RETURNED", "SUBMITTED"))
                .body(
                        "items.by",
                        contains("seller-user", "customer-success-user", "seller-user", "customer-success-user"));
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
    void onlyCustomerSuccessDecidesAndNeverOnItsOwnSubmission() {
        String id = submitted();
        step(seller, id, 2, "acceptances", "{}").then().statusCode(403);
        step(Api.as("technical-lead"), id, 2, "returns", "{\"reason\":\"No\"}")
                .then()
                .statusCode(403);

        Api both = Api.as("admin");
        String own = draft(Given.opportunity(account, null), PARTS);
        step(both, own, 1, "submissions", "{}").then().statusCode(201);
        step(both, own, 2, "acceptances", "{}")
                .then()
                .statusCode(403)
                .body("code", equalTo("own_submission"))
                .body("errors.code", contains("other_person"));
        step(csm, own, 2, "acceptances", "{}").then().statusCode(201);
    }

    @Test
    void aSubmittedOrAcceptedDocumentIsNotEdited() {
        String id = submitted();
        seller.patch(path(id), "{\"sponsor\":\"CEO\"}", "\"2\"")
                .then()
                .statusCode(422)
                .body("code", equalTo("not_editable"))
                .body("errors[0].satisfiedBy.path", equalTo("/v1/engagement" + path(id) + "/returns"));
        step(csm, id, 2, "acceptances", "{}").then().statusCode(201);
        seller.patch(path(id), "{\"sponsor\":\"CEO\"}", "\"3\"").then().statusCode(422);
        step(seller, id, 3, "submissions", "{}").then().statusCode(422).body("errors.code", contains("status"));
        step(csm, id, 3, "returns", "{\"reason\":\"No\"}").then().statusCode(422);
    }

    @Test
    void aReturnNeedsAReasonAndAStepItsVersion() {
        String id = submitted();
        step(csm, id, 2, "returns", "{}").then().statusCode(400).body("errors.pointer", contains("/reason"));
        step(csm, id, 2, "returns", "{\"reason\":\" \"}").then().statusCode(400);
        step(csm, id, 1, "acceptances", "{}").then().statusCode(412);
        csm.post(path(id) + "/acceptances", "{}").then().statusCode(428);
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
        seller.post(
                        "/transition-documents",
                        body(
                                null,
                                "\"bought\":[" + line("abacus", "-1", "USD") + "," + line("watsonx.ai", "1", "EUR")
                                        + "]"))
                .then()
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("unknown_code", "out_of_range", "other_currency"));
        String id = draft(null, PARTS);
        seller.patch(path(id), "{\"accountId\":\"" + Given.account() + "\"}", "\"1\"")
                .then()
                .statusCode(400)
                .body("errors.code", contains("read_only"));
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

    @Test
    @Tag("XC-3")
    void aPartnerReadsThoseOfItsOpportunitiesAndWritesNone() {
        UUID partner = UUID.randomUUID();
        String own = draft(Given.opportunity(account, partner), PARTS);
        String others = draft(Given.opportunity(account, UUID.randomUUID()), PARTS);
        String ofNone = draft(null, PARTS);
        Api portal = Api.asPartner(partner);
        portal.get("/transition-documents").then().statusCode(200).body("items.id", contains(own));
        portal.get(path(own)).then().statusCode(200);
        portal.get(path(own) + "/moves").then().statusCode(200);
        portal.get(path(own) + "/history").then().statusCode(403);
        for (String other : List.of(others, ofNone)) {
            portal.get(path(other)).then().statusCode(404);
            portal.get(path(other) + "/moves").then().statusCode(404);
        }
        step(portal, own, 1, "submissions", "{}").then().statusCode(403);
    }

    /** Who reads it is the opportunity's partner: it is not shown to another one by an edit. */
    @Test
    @Tag("XC-3")
    void aDocumentDoesNotGoFromOnePartnersOpportunityToAnothers() {
        UUID partner = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        String own = draft(Given.opportunity(account, partner), PARTS);
        String to = "{\"opportunityId\":\"%s\"}";
        for (String others : List.of(Given.opportunity(account, other), Given.opportunity(account, null))) {
            seller.patch(path(own), to.formatted(others), "\"1\"")
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("other_partner"));
        }
        Api.asPartner(other).get(path(own)).then().statusCode(404);
        seller.patch(path(own), to.formatted(Given.opportunity(account, partner)), "\"1\"")
                .then()
                .statusCode(200);
    }

    @Test
    @Tag("XC-3")
    void theDatabaseHoldsAPartnerEvenWhenTheApplicationForgetsToAsk() {
        UUID partner = UUID.randomUUID();
        String own = draft(Given.opportunity(account, partner), PARTS);
        step(seller, own, 1, "submissions", "{}").then().statusCode(201);
        submitted();
        Caller caller = new Caller("p", "portal", Set.of(Roles.PARTNER), partner);
        for (String sql :
                List.of("select id from transition_document", "select document_id from transition_document_move")) {
            List<UUID> seen = database.readAs(
                    caller, db -> db.createQuery(sql).mapTo(UUID.class).list());
            assertThat(seen).as(sql).containsExactly(UUID.fromString(own));
        }
    }

    @Test
    void ofAnAcceptanceAndAReturnOneWins() throws Exception {
        for (int round = 0; round < 5; round++) {
            String id = submitted();
            List<Integer> statuses = Race.of(
                    () -> step(csm, id, 2, "acceptances", "{}").statusCode(),
                    () -> step(csm, id, 2, "returns", "{\"reason\":\"No\"}").statusCode());
            assertThat(statuses).containsOnlyOnce(201).containsAnyOf(412, 409);
            seller.get(path(id) + "/moves").then().body("items", hasSize(2));
        }
    }

    private String submitted() {
        String id = draft(Given.opportunity(account, null), PARTS);
        step(seller, id, 1, "submissions", "{}").then().statusCode(201);
        return id;
    }

    private String draft(@Nullable String opportunity, String parts) {
        return seller.post("/transition-documents", body(opportunity, parts))
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    private String body(@Nullable String opportunity, String parts) {
        return "{\"accountId\":\"" + account + "\","
                + (opportunity == null ? "" : "\"opportunityId\":\"" + opportunity + "\",") + parts + "}";
    }

    private static String line(String offering, String amount, String currency) {
        return "{\"offering\":\"%s\",\"family\":\"SAAS\",\"quantity\":1,\"amount\":{\"amount\":\"%s\",\"currency\":\"%s\"}}"
                .formatted(offering, amount, currency);
    }

    private static Response step(Api api, String id, long version, String step, String body) {
        return api.postMatching(path(id) + "/" + step, body, "\"" + version + "\"");
    }

    private static String path(String id) {
        return "/transition-documents/" + id;
    }
}
