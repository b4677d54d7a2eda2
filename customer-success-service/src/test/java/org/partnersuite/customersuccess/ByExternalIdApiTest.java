package org.partnersuite.customersuccess;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.keys.KeyedCollection;

/** Collections that a system keeps by its own keys while people edit their items. */
@QuarkusTest
@Tag("XC-1")
class ByExternalIdApiTest {
    private final Api system = Api.as("integration");

    private static KeyedCollection subscriptions() {
        return new KeyedCollection(
                "/subscriptions",
                "/subscriptions/",
                Given.subscriptionBody(Given.customer(), "watsonx.ai", LocalDate.of(2099, 12, 31), null),
                "{\"licensedUsers\":10,\"licenceType\":\"SAAS\"}",
                "licensedUsers",
                10,
                "{\"licensedUsers\":null}");
    }

    private static KeyedCollection tenants() {
        String customer = Given.customer();
        String subscription = Given.subscriptionOf(customer);
        return new KeyedCollection(
                "/tenants",
                "/tenants/",
                "{\"customerId\":\"" + customer + "\",\"name\":\"globex-prod\",\"datacenter\":\"Frankfurt\"}",
                "{\"subscriptionIds\":[\"" + subscription + "\"]}",
                "subscriptionIds",
                List.of(subscription),
                "{\"subscriptionIds\":null}");
    }

    @Test
    void aPutKeepsWhatItDoesNotName() {
        subscriptions().keepsWhatAPutDoesNotName(system, Api.as("customer-success"));
        tenants().keepsWhatAPutDoesNotName(system, Api.as("customer-success"));
    }

    @Test
    void aPatchNeedsNoVersionAndHonoursOne() {
        subscriptions().isPatchedWithAndWithoutAVersion(system);
    }

    @Test
    void aGetHasTheVersionAndTheAddress() {
        subscriptions().isReadByItsKey(system);
    }

    @Test
    void ifNoneMatchOnlyCreates() {
        subscriptions().isOnlyCreatedOnDemand(system);
    }

    @Test
    void keysAreNormal() {
        subscriptions().hasNormalKeys(system);
    }

    @Test
    void aCustomerIsReadAndPatchedByItsKey() {
        String item = "/customers/by-external-id/crm/" + UUID.randomUUID();
        system.get(item).then().statusCode(404);
        system.patch(item, "{\"name\":\"Globex Inc\"}", null).then().statusCode(404);
        String id = system.putIfNoneMatch(item, "{\"name\":\"Globex\"}", "*")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        system.putIfNoneMatch(item, "{\"name\":\"Globex\"}", "*").then().statusCode(412);
        system.patch(item, "{\"name\":\"Globex Inc\"}", null)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        system.patch(item, "{\"name\":\"Globex\"}", "\"1\"").then().statusCode(412);
        system.get(item)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .header("Content-Location", equalTo(Api.BASE + "/customers/" + id));
        system.getIfNoneMatch(item, "\"2\"").then().statusCode(304);
    }
}
