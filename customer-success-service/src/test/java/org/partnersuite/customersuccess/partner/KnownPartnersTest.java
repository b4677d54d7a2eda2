package org.partnersuite.customersuccess.partner;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.customersuccess.Topics;
import org.partnersuite.platform.testkit.events.TopicClient;

/** A partner of record reads the customer: so it is one that the partner program told of. */
@QuarkusTest
@Tag("CS-2")
@Tag("XC-3")
class KnownPartnersTest {
    private final Api api = Api.as("customer-success");
    private final UUID partner = UUID.randomUUID();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers = "";

    @Test
    void aPartnerOfRecordIsKnownOnceItIsToldOf() {
        String subscription = Given.subscription();
        String patch = "{\"partnerOfRecord\":\"" + partner + "\"}";
        api.patch("/subscriptions/" + subscription, patch, "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown_partner"))
                .body("errors.pointer", contains("/partnerOfRecord"));
        Api.asPartner(partner).get("/subscriptions/" + subscription).then().statusCode(404);

        try (TopicClient kafka = new TopicClient(servers)) {
            kafka.emit(
                    Topics.PARTNER,
                    partner.toString(),
                    1,
                    "{\"id\":\"" + partner + "\",\"version\":1,\"name\":\"Contoso\",\"status\":\"PROSPECT\"}");
        }
        await().untilAsserted(() -> api.patch("/subscriptions/" + subscription, patch, "\"1\"")
                .then()
                .statusCode(200));
        Api.asPartner(partner)
                .get("/subscriptions/" + subscription)
                .then()
                .body("partnerOfRecord", equalTo(partner.toString()));
    }
}
