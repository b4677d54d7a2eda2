package org.partnersuite.partnerprogram.registration;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.partnersuite.partnerprogram.registration.Registering.MANAGER;
import static org.partnersuite.partnerprogram.registration.Registering.approved;
import static org.partnersuite.partnerprogram.registration.Registering.client;
import static org.partnersuite.partnerprogram.registration.Registering.submit;
import static org.partnersuite.partnerprogram.registration.Registering.submitted;
import static org.partnersuite.partnerprogram.registration.Registering.tell;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.partnerprogram.Topics;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.testkit.events.TopicClient;
import org.partnersuite.platform.unitofwork.Database;

/** What other services tell decides what becomes of registrations, whatever comes first. */
@QuarkusTest
@Tag("PP-7")
@Tag("XC-2")
class RegistrationConversionsTest {
    private static final String AI = "watsonx.ai";
    private static final Instant EARLIER = Instant.parse("2026-01-02T10:00:00Z");

    private UUID partner = UUID.randomUUID();
    private final UUID account = UUID.randomUUID();
    private final UUID opportunity = UUID.randomUUID();
    private final String client = client();

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    Database database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers = "";

    @SuppressWarnings("NullAway.Init") // made when the servers are known
    private TopicClient kafka;

    @BeforeEach
    void connect() {
        kafka = new TopicClient(servers);
        partner = Given.partner();
    }

    @AfterEach
    void disconnect() {
        kafka.close();
    }

    @Test
    void ourOpenOpportunityRejectsItWithoutDetails() {
        tell(kafka, opportunity, 1, account, client + " Inc.", null, "ENGAGE", AI, EARLIER);
        awaitKnown("client_opportunity", opportunity);
        submit(partner, client, AI)
                .then()
                .statusCode(201)
                .body("status", equalTo("REJECTED"))
                .body("rejectionReason", equalTo("INCUMBENT"))
                .body("explanation", nullValue())
                .body("decidedBy", nullValue())
                .body("accountId", nullValue());
        submit(partner, client, "watsonx Assistant").then().statusCode(201).body("status", equalTo("SUBMITTED"));
        tell(kafka, opportunity, 2, account, client + " Inc.", null, "LOST", AI, EARLIER);
        await().until(() -> "SUBMITTED".equals(submit(partner, client, AI).path("status")));
    }

    @Test
    void aLiveSubscriptionRejectsItToo() {
        UUID customer = UUID.randomUUID();
        UUID subscription = UUID.randomUUID();
        kafka.emit(Topics.CUSTOMER, customer.toString(), 1, """
                {"id":"%s","version":1,"name":"%s","createdAt":"2026-01-02T10:00:00Z","updatedAt":"2026-01-02T10:00:00Z"}
                """.formatted(customer, client));
        kafka.emit(Topics.SUBSCRIPTION, subscription.toString(), 1, """
                {"id":"%s","version":1,"customerId":"%s","product":"watsonx.ai","contractStart":"2026-01-02",
                 "contractEnd":"2099-12-31","arr":"1000.00","tcv":"1000.00","currency":"USD","trial":false,"status":"ACTIVE"}
                """.formatted(subscription, customer));
        awaitKnown("client_customer", customer);
        awaitKnown("client_subscription", subscription);
        submit(partner, client, AI).then().statusCode(201).body("rejectionReason", equalTo("INCUMBENT"));
    }

    @Test
    void incumbencyIsCheckedAgainAtTheApproval() {
        String id = submitted(partner, client, AI);
        tell(kafka, opportunity, 1, account, client, null, "ENGAGE", AI, Instant.now());
        awaitKnown("client_opportunity", opportunity);
        MANAGER.postMatching("/registrations/" + id + "/approvals", "{}", "\"1\"")
                .then()
                .statusCode(201)
                .body("status", equalTo("REJECTED"))
                .body("rejectionReason", equalTo("INCUMBENT"));
    }

    @Test
    void theOpportunityOfThePartnerConvertsItAndItsWinProposesThePartner() {
        String id = approved(partner, client, AI);
        Instant opened = Instant.now();
        tell(kafka, opportunity, 1, account, client, partner, "ENGAGE", AI, opened);
        awaitField(id, "status", equalTo("CONVERTED"));
        awaitField(id, "conversion.opportunityId", equalTo(opportunity.toString()));
        awaitField(id, "conversion.partnerOfRecordProposedOn", nullValue());
        tell(kafka, opportunity, 2, account, client, partner, "WON", AI, opened);
        awaitField(id, "conversion.partnerOfRecordProposedOn", equalTo("2026-06-12"));
        Assertions.assertThat(read(database, opportunity)).isEqualTo(1);
    }

    @Test
    void anOpportunityThatComesBeforeTheApprovalConvertsItAtOnce() {
        String id = submitted(partner, client, AI);
        tell(kafka, opportunity, 1, account, client, partner, "ENGAGE", AI, Instant.now());
        awaitKnown("client_opportunity", opportunity);
        MANAGER.postMatching("/registrations/" + id + "/approvals", "{}", "\"1\"")
                .then()
                .statusCode(201)
                .body("status", equalTo("CONVERTED"))
                .body("accountId", equalTo(account.toString()));
    }

    @Test
    void theAccountsNameMayComeLast() {
        String id = approved(partner, client, AI);
        tell(kafka, opportunity, 1, account, "Another name", partner, "ENGAGE", AI, Instant.now());
        awaitKnown("client_opportunity", opportunity);
        kafka.emit(Topics.ACCOUNT, account.toString(), 2, """
                {"id":"%s","version":2,"name":"%s","createdAt":"2026-01-02T10:00:00Z","updatedAt":"2026-01-02T10:00:00Z"}
                """.formatted(account, client));
        awaitField(id, "status", equalTo("CONVERTED"));
    }

    @Test
    void whatWasThereBeforeItIsNotItsOpportunity() {
        tell(kafka, opportunity, 1, account, client, partner, "WON", AI, EARLIER);
        awaitKnown("client_opportunity", opportunity);
        String id = approved(partner, client, AI);
        awaitField(id, "status", equalTo("APPROVED"));
    }

    @Test
    void aManagerLinksAnOpportunityUnderAnotherName() {
        String id = approved(partner, client, AI);
        tell(kafka, opportunity, 1, account, client(), partner, "ENGAGE", AI, EARLIER);
        awaitKnown("client_opportunity", opportunity);
        MANAGER.postMatching("/registrations/" + id + "/conversions", link(UUID.randomUUID()), "\"2\"")
                .then()
                .statusCode(422);
        MANAGER.postMatching("/registrations/" + id + "/conversions", link(opportunity), "\"2\"")
                .then()
                .statusCode(201)
                .body("status", equalTo("CONVERTED"));
    }

    @Test
    void aMergedOpportunityLeadsToTheSurvivor() {
        String id = approved(partner, client, AI);
        tell(kafka, opportunity, 1, account, client, partner, "ENGAGE", AI, Instant.now());
        awaitField(id, "status", equalTo("CONVERTED"));
        UUID survivor = UUID.randomUUID();
        kafka.emit(Topics.OPPORTUNITY_MERGE, opportunity.toString(), 2, """
                {"mergedId":"%s","survivorId":"%s","mergedVersion":2,"survivorVersion":5}
                """.formatted(opportunity, survivor));
        tell(kafka, survivor, 5, account, client, partner, "WON", AI, EARLIER);
        awaitField(id, "conversion.opportunityId", equalTo(survivor.toString()));
        awaitField(id, "conversion.partnerOfRecordProposedOn", equalTo("2026-06-12"));
    }

    private static String link(UUID opportunity) {
        return "{\"opportunityId\":\"" + opportunity + "\"}";
    }

    private static int read(Database database, UUID opportunity) {
        return database.readAs(Caller.service("test"), db -> Registrations.convertedBy(db, opportunity)
                .size());
    }

    private void awaitKnown(String table, UUID id) {
        await().until(() -> database.readAs(
                Caller.service("test"), db -> db.createQuery("select count(*) from " + table + " where id = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                        .equals(1)));
    }

    private static void awaitField(String id, String path, Matcher<?> expected) {
        await().untilAsserted(() -> MANAGER.get("/registrations/" + id).then().body(path, expected));
    }
}
