package org.partnersuite.customersuccess.customer;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.customersuccess.Topics;
import org.partnersuite.customersuccess.partner.KnownPartner;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.testkit.events.TopicClient;

/** Requests refer to customers, partners and accounts by the caller's own keys. */
@QuarkusTest
@Tag("XC-1")
@Tag("CS-2")
class ReferencesByKeyTest {
    private final Api api = Api.as("integration");
    private final String key = UUID.randomUUID().toString();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers = "";

    @Test
    void aSubscriptionNamesItsCustomerAndItsPartnerByTheirKeys() {
        UUID partner = UUID.randomUUID();
        Given.known(new KnownPartner(partner, 1, "PARTICIPATING", "SALES_AGENT", new ExternalId("crm", key)));
        String customer = api.put("/customers/by-external-id/crm/" + key, "{\"name\":\"Globex\"}", null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        api.post("/subscriptions", body(key, key))
                .then()
                .statusCode(201)
                .body("customerId", equalTo(customer))
                .body("partnerOfRecord", equalTo(partner.toString()));
        api.put("/subscriptions/by-external-id/crm/" + key, body(key, key), null)
                .then()
                .statusCode(201);
        api.post("/subscriptions", body("nobody", "nobody"))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/customerExternalId", "/partnerOfRecordExternalId"))
                .body("errors.code", containsInAnyOrder("unknown_customer", "unknown_partner"));
        api.patch("/subscriptions/by-external-id/crm/" + key, "{\"partnerOfRecordExternalId\":null}", null)
                .then()
                .statusCode(200)
                .body("partnerOfRecord", equalTo(null));
    }

    @Test
    void aCustomerNamesItsAccountByItsKeyOnceTheAccountIsToldOf() {
        String account = UUID.randomUUID().toString();
        String customer = "{\"accountExternalId\":{\"source\":\"crm\",\"id\":\"" + key + "\"}}";
        api.post("/customers", customer).then().statusCode(422).body("errors.code", contains("unknown_account"));
        try (TopicClient kafka = new TopicClient(servers)) {
            kafka.emit(Topics.ACCOUNT, account, 1, """
                    {"id":"%s","version":1,"name":"Cancity","externalId":{"source":"crm","id":"%s"}}
                    """.formatted(account, key));
        }
        await().untilAsserted(() -> api.put("/customers/by-external-id/crm/" + key, customer, null)
                .then()
                .statusCode(201)
                .body("accountId", equalTo(account))
                .body("name", equalTo("Cancity")));
        api.put("/customers/by-external-id/crm/" + key, "{\"name\":\"Cancity Inc\"}", null)
                .then()
                .statusCode(200)
                .body("accountId", equalTo(account))
                .body("name", equalTo("Cancity"));
    }

    private static String body(String customer, String partner) {
        String id = "\"customerId\":\"00000000-0000-0000-0000-000000000000\"";
        return Given.subscriptionBody(
                        "00000000-0000-0000-0000-000000000000", "watsonx.ai", LocalDate.of(2099, 12, 31), null)
                .replace(
                        id,
                        "\"customerExternalId\":{\"source\":\"crm\",\"id\":\"" + customer
                                + "\"},\"partnerOfRecordExternalId\":{\"source\":\"crm\",\"id\":\"" + partner + "\"}");
    }
}
