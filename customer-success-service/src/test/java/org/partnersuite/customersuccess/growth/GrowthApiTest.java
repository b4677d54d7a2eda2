package org.partnersuite.customersuccess.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.customersuccess.Topics;
import org.partnersuite.platform.testkit.events.TopicClient;

@QuarkusTest
@Tag("CS-15")
class GrowthApiTest {
    private final Api api = Api.as("customer-success");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers = "";

    @SuppressWarnings("NullAway.Init") // made when the servers are known
    private TopicClient kafka;

    @BeforeEach
    void connect() {
        kafka = new TopicClient(servers);
    }

    @AfterEach
    void disconnect() {
        kafka.close();
    }

    /** A customer that is an account of the engagement service. */
    private String customerWithAccount() {
        UUID account = UUID.randomUUID();
        kafka.emit(Topics.ACCOUNT, account.toString(), 1, """
                {"id":"%s","version":1,"name":"Globex","geography":"EMEA","market":"East",
                 "createdAt":"2026-01-02T10:00:00Z","updatedAt":"2026-01-02T10:00:00Z"}
                """.formatted(account));
        String body = "{\"accountId\":\"" + account + "\"}";
        await().until(() -> api.post("/customers", body).statusCode() != 422);
        return api.get("/customers?accountId=" + account).path("items[0].id");
    }

    private String candidate(String customer) {
        return Api.as("reader")
                .post("/growth-candidates", """
                        {"customerId":"%s","direction":"ADJACENT_OFFERING","useCase":"Claims triage",
                         "reason":"Asked for","insightSource":"CLIENT","displacedCompetitor":"Acme Cloud"}
                        """.formatted(customer))
                .then()
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .body("addedBy", notNullValue())
                .extract()
                .path("id");
    }

    private String proposed(String candidate) {
        return api.postMatching("/growth-candidates/" + candidate + "/proposals", "{\"owner\":\"joe\"}", "\"1\"")
                .then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .body("proposal.opportunityName", equalTo("Globex: Claims triage"))
                .extract()
                .path("proposal.opportunityId");
    }

    private void tell(String opportunity, long version, String stage) {
        String closed = stage.equals("WON") || stage.equals("LOST") ? "\"closedOn\":\"2026-06-12\"," : "";
        kafka.emit(Topics.OPPORTUNITY, opportunity, version, """
                {"id":"%s","version":%d,"account":{"id":"%s","version":3,"name":"Globex"},"stage":"%s",%s
                 "currency":"USD","lines":[]}
                """.formatted(
                        opportunity, version, UUID.randomUUID(), stage, closed));
    }

    private void awaitStatus(String candidate, String status) {
        await().untilAsserted(
                        () -> api.get("/growth-candidates/" + candidate).then().body("status", equalTo(status)));
    }

    @Test
    void aCandidateBecomesAnOpportunityAndFollowsItsOutcome() {
        String candidate = candidate(customerWithAccount());
        String opportunity = proposed(candidate);

        tell(opportunity, 2, "WON");
        awaitStatus(candidate, "WON");
        api.get("/growth-candidates/" + candidate).then().body("closedOn", equalTo("2026-06-12"));
        tell(opportunity, 3, "PROPOSE");
        awaitStatus(candidate, "PROPOSED");
        tell(opportunity, 4, "LOST");
        awaitStatus(candidate, "LOST");
        Api.as("reader")
                .get("/growth-candidates/" + candidate + "/history")
                .then()
                .body(
                        "items.action",
                        contains(
                                "added",
                                "proposed",
                                "followed its opportunity",
                                "followed its opportunity",
                                "followed its opportunity"));
    }

    @Test
    void aMergeOfOpportunitiesLeadsToTheSurvivor() {
        String candidate = candidate(customerWithAccount());
        String opportunity = proposed(candidate);
        String survivor = UUID.randomUUID().toString();
        tell(survivor, 5, "WON");
        kafka.emit(Topics.OPPORTUNITY_MERGE, opportunity, 2, """
                {"mergedId":"%s","survivorId":"%s","mergedVersion":2,"survivorVersion":5,"linesTaken":0,"by":"jane",
                 "at":"2026-04-02T10:00:00Z","reason":"Twice"}
                """.formatted(opportunity, survivor));

        await().untilAsserted(() -> api.get("/growth-candidates/" + candidate)
                .then()
                .body("proposal.opportunityId", equalTo(survivor))
                .body("status", equalTo("WON")));
    }

    @Test
    void aCustomerWithoutAnAccountHasNoOpportunity() {
        String candidate = candidate(Given.customer());
        api.postMatching("/growth-candidates/" + candidate + "/proposals", "{\"owner\":\"joe\"}", "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("no_account"));
    }

    @Test
    void customerSuccessPrioritisesAndDrops() {
        String candidate = candidate(Given.customer());
        api.postMatching("/growth-candidates/" + candidate + "/priorities", "{\"priority\":\"HIGH\"}", "\"1\"")
                .then()
                .statusCode(201)
                .body("priority", equalTo("HIGH"));
        Api.as("seller")
                .postMatching("/growth-candidates/" + candidate + "/priorities", "{\"priority\":\"LOW\"}", "\"2\"")
                .then()
                .statusCode(403);
        api.postMatching("/growth-candidates/" + candidate + "/drops", "{\"reason\":\"The stores close\"}", "\"2\"")
                .then()
                .statusCode(201)
                .body("status", equalTo("DROPPED"))
                .body("proposal", nullValue());
        api.postMatching("/growth-candidates/" + candidate + "/proposals", "{\"owner\":\"joe\"}", "\"3\"")
                .then()
                .statusCode(422)
                .body("code", equalTo("status_refused"));
    }

    @Test
    void anotherLineOfBusinessIsNamed() {
        assertThat(api.post("/growth-candidates", """
                        {"customerId":"%s","direction":"OTHER_LINE_OF_BUSINESS","useCase":"Claims triage","reason":"Asked for"}
                        """.formatted(Given.customer()))
                        .then()
                        .statusCode(422)
                        .extract()
                        .<List<String>>path("errors.pointer"))
                .containsExactly("/lineOfBusiness");
    }

    @Test
    void aSubscriptionWithoutEntitlementsHasNoBurnDown() {
        String subscription = Given.subscription();
        api.get("/subscriptions/" + subscription + "/burn-down")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
    }
}
