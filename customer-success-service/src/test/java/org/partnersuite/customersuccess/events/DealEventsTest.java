package org.partnersuite.customersuccess.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Topics;
import org.partnersuite.platform.testkit.events.EventContracts;
import org.partnersuite.platform.testkit.events.TopicClient;

@QuarkusTest
@Tag("CS-2")
@Tag("XC-2")
class DealEventsTest {
    private final Api api = Api.as("reader");
    private final UUID account = UUID.randomUUID();
    private final UUID opportunity = UUID.randomUUID();
    private final UUID partner = UUID.randomUUID();
    private final UUID firstLine = UUID.randomUUID();
    private final UUID secondLine = UUID.randomUUID();

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

    @Test
    void aWonDealBecomesACustomerSubscriptionsAndRenewals() {
        tellDeal(4, "WON", "48000.00");

        subscriptions()
                .body("items.deal.lineId", containsInAnyOrder(firstLine.toString(), secondLine.toString()))
                .body("items.partnerOfRecord", contains(partner.toString(), partner.toString()))
                .body("items.find { it.product == 'watsonx.ai' }.arr.amount", equalTo("48000.00"))
                .body("items.find { it.product == 'watsonx.ai' }.contractEnd", equalTo("2099-06-14"));
        String customer = subscriptions().extract().path("items[0].customerId");
        api.get("/customers/" + customer)
                .then()
                .body("accountId", equalTo(account.toString()))
                .body("name", equalTo("Globex"));
        api.get("/customers?accountId=" + account).then().body("items", hasSize(1));
    }

    @Test
    @Tag("CS-10")
    void itsSubscriptionsAreToBeRenewed() {
        kafka.emit(Topics.OPPORTUNITY, opportunity.toString(), 4, soonToBeRenewed(4));

        String customer = subscriptions().extract().path("items[0].customerId");
        api.get("/renewals?customerId=" + customer)
                .then()
                .body("items.dueOn", contains("2027-06-14", "2027-06-14"))
                .body("items.status", contains("OPEN", "OPEN"));
    }

    @Test
    void repeatedAndStaleNewsChangeNothing() {
        tellDeal(4, "WON", "48000.00");
        subscriptions();
        tellDeal(4, "WON", "48000.00");
        tellDeal(3, "PROPOSE", "1.00");
        kafka.emit(Topics.OPPORTUNITY, opportunity.toString(), 2, deal(2, "LOST", "1.00"));
        tellDeal(5, "WON", "50000.00");

        awaitItems("items.find { it.product == 'watsonx.ai' }.tcv.amount", "50000.00");
        subscriptions().body("items.status", contains("ACTIVE", "ACTIVE"));
        String id = subscriptions().extract().path("items.find { it.product == 'watsonx.ai' }.id");
        api.get("/subscriptions/" + id).then().header("ETag", "\"2\"");
    }

    @Test
    void aReopenedDealCancelsAndWonAgainRevives() {
        tellDeal(4, "WON", "48000.00");
        subscriptions();

        tellDeal(5, "PROPOSE", "48000.00");
        awaitItems("items[0].status", "CANCELLED");
        subscriptions().body("items.cancellation.reason", contains("DEAL_REOPENED", "DEAL_REOPENED"));

        tellDeal(6, "WON", "48000.00");
        awaitItems("items[0].status", "ACTIVE");
        subscriptions().body("items", hasSize(2));

        kafka.emit(Topics.OPPORTUNITY, opportunity.toString(), 7, null);
        awaitItems("items[0].cancellation.reason", "DEAL_DELETED");
    }

    @Test
    void aCustomerFollowsItsAccountsName() {
        kafka.emit(Topics.ACCOUNT, account.toString(), 9, account(9, "Globex International"));
        tellDeal(4, "WON", "48000.00");
        String customer = subscriptions().extract().path("items[0].customerId");
        awaitName(customer, "Globex International");

        kafka.emit(Topics.ACCOUNT, account.toString(), 10, account(10, "Globex Worldwide"));
        awaitName(customer, "Globex Worldwide");
        kafka.emit(Topics.ACCOUNT, account.toString(), 8, account(8, "Globex Ltd"));
        kafka.emit(Topics.ACCOUNT, account.toString(), 11, account(11, "Globex World"));
        awaitName(customer, "Globex World");
    }

    @Test
    @Tag("CS-10")
    void whatIsToldKeepsToItsContract() {
        kafka.emit(Topics.OPPORTUNITY, opportunity.toString(), 4, soonToBeRenewed(4));
        String subscription = subscriptions().extract().path("items[0].id");
        Api.as("customer-success")
                .put(
                        "/subscriptions/" + subscription + "/health-inputs",
                        "{\"answers\":{\"KPI_MEASURED\":{\"answer\":\"YES\"}}}",
                        "\"0\"")
                .then()
                .statusCode(200);
        tellDeal(5, "LOST", "48000.00");
        awaitItems("items[0].status", "CANCELLED");

        for (String topic : List.of(Topics.CUSTOMER, Topics.SUBSCRIPTION, Topics.HEALTH_SCORE, Topics.RENEWAL)) {
            await().until(() -> !kafka.read(topic).isEmpty());
            for (ConsumerRecord<String, String> emitted : kafka.read(topic)) {
                assertThat(EventContracts.faults(topic.replace(".v1", ""), emitted.value()))
                        .as(emitted.value())
                        .isEmpty();
                assertThat(header(emitted, "ce_id")).startsWith(emitted.key() + ":");
                assertThat(header(emitted, "ce_source")).isEqualTo("/customer-success-service");
            }
        }
        assertThat(kafka.read(Topics.SUBSCRIPTION).stream()
                        .filter(emitted -> emitted.key().equals(subscription))
                        .map(emitted -> header(emitted, "traceparent")))
                .allSatisfy(trace -> assertThat(trace).startsWith("00-0af7651916cd43dd8448eb211c80319c-"));
    }

    private void tellDeal(long version, String stage, String amount) {
        kafka.emit(Topics.OPPORTUNITY, opportunity.toString(), version, deal(version, stage, amount));
    }

    private String soonToBeRenewed(long version) {
        return deal(version, "WON", "48000.00").replace("2098-06-15", "2026-06-15");
    }

    private String deal(long version, String stage, String amount) {
        String closed = stage.equals("WON") || stage.equals("LOST") ? "\"closedOn\":\"2098-06-15\"," : "";
        return """
                {"id":"%s","version":%d,"name":"Deal","account":{"id":"%s","version":3,"name":"Globex","market":"East"},
                 "stage":"%s",%s"engagedOn":"2026-01-01","currency":"USD","partnerId":"%s","unheardOf":{"x":1},
                 "lines":[{"id":"%s","offering":"watsonx.ai","family":"SAAS","quantity":1,"amount":"%s"},
                          {"id":"%s","offering":"watsonx.data","family":"SAAS","quantity":2,"amount":"100.00","new":true}]}
                """.formatted(opportunity, version, account, stage, closed, partner, firstLine, amount, secondLine);
    }

    private String account(long version, String name) {
        return "{\"id\":\"%s\",\"version\":%d,\"name\":\"%s\",\"industry\":\"Retail\"}"
                .formatted(account, version, name);
    }

    private ValidatableResponse subscriptions() {
        String list = "/subscriptions?opportunityId=" + opportunity;
        await().until(() -> api.get(list).path("items.size()").equals(2));
        return api.get(list).then().statusCode(200);
    }

    private void awaitItems(String path, String value) {
        await().until(() -> value.equals(
                api.get("/subscriptions?opportunityId=" + opportunity).path(path)));
    }

    private void awaitName(String customer, String name) {
        await().until(() -> name.equals(api.get("/customers/" + customer).path("name")));
    }

    private static String header(ConsumerRecord<String, String> emitted, String name) {
        return new String(emitted.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
