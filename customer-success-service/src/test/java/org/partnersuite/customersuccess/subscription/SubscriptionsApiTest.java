package org.partnersuite.customersuccess.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.customersuccess.Together;

@QuarkusTest
@Tag("CS-2")
class SubscriptionsApiTest {
    private static final LocalDate END = LocalDate.of(2099, 12, 31);

    private final Api api = Api.as("customer-success");

    @Test
    void subscriptionKeepsEverythingThatWasSaid() {
        String customer = Given.customer();
        UUID partner = UUID.randomUUID();
        Given.known(partner);
        String body = """
                {"customerId":"%s","externalId":{"source":"billing","id":"%s"},"product":"watsonx.data",
                 "licenceType":"Premium","licensedUsers":250,"contractStart":"2098-01-01","contractEnd":"2099-12-31",
                 "arr":{"amount":"48000.1234","currency":"EUR"},"tcv":{"amount":"96000.25","currency":"EUR"},
                 "partnerOfRecord":"%s","trial":false,"convertedOn":"2098-02-01","supportLevel":"PREMIUM"}
                """.formatted(customer, UUID.randomUUID(), partner);

        String id = api.post("/subscriptions", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        api.get("/subscriptions/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("customerId", equalTo(customer))
                .body("licenceType", equalTo("Premium"))
                .body("licensedUsers", equalTo(250))
                .body("arr.amount", equalTo("48000.1234"))
                .body("tcv.amount", equalTo("96000.25"))
                .body("tcv.currency", equalTo("EUR"))
                .body("convertedOn", equalTo("2098-02-01"))
                .body("supportLevel", equalTo("PREMIUM"))
                .body("status", equalTo("ACTIVE"))
                .body("deal", nullValue());
        api.get("/subscriptions?customerId=" + customer
                        + "&contractEnd.gte=2099-12-31&arr.lte=48000.1234&product=watsonx.data")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void customerAndProductNeverChange() {
        String path = "/subscriptions/" + Given.subscription();

        api.patch(path, "{\"product\":\"watsonx.data\",\"customerId\":\"" + Given.customer() + "\"}", "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/customerId", "/product"));
        api.patch(path, "{\"licensedUsers\":10}", "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("licensedUsers", equalTo(10));
        api.patch(path, "{\"licensedUsers\":null}", "\"2\"")
                .then()
                .statusCode(200)
                .body("licensedUsers", nullValue());
        api.patch(path, "{\"status\":\"CANCELLED\"}", "\"3\"").then().statusCode(400);
    }

    @Test
    void upsertAndBatchCreateBySubscriptionsOwnKey() {
        String customer = Given.customer();
        String body = Given.subscriptionBody(customer, "watsonx.ai", END, null);
        String path = "/subscriptions/by-external-id/billing/" + UUID.randomUUID();

        api.put(path, body, null).then().statusCode(201);
        api.put(path, body, null).then().statusCode(200).header("ETag", "\"1\"");
        api.post("/subscriptions/batch", "{\"items\":[" + body + "," + body + "]}")
                .then()
                .statusCode(207)
                .body("results.status", contains(201, 201));
        api.get("/subscriptions?customerId=" + customer + "&includeTotal=true")
                .then()
                .body("total.count", equalTo(3));
    }

    @Test
    void ofRacedUpsertsOneCreatesAndAllSucceed() throws InterruptedException {
        String body = Given.subscriptionBody(Given.customer(), "watsonx.ai", END, null);
        String path = "/subscriptions/by-external-id/billing/" + UUID.randomUUID();

        List<Integer> answers = Together.call(8, () -> api.put(path, body, null).statusCode());

        assertThat(answers).containsOnlyOnce(201).containsOnly(200, 201);
    }
}
