package org.partnersuite.customersuccess;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;
import org.partnersuite.platform.testkit.openapi.RoleMatrix;

/** The OpenAPI document is what was committed, and the service does what it says. */
@QuarkusTest
@Tag("XC-1")
class ApiContractTest {
    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // given by the test's container
    URI service;

    @Test
    void documentIsTheCommittedOneAndBreaksNoCaller() throws IOException {
        OpenApiContract.servedAt(Api.BASE).assertIsTheCommittedOneAndBreaksNoCaller();
    }

    @Test
    void everyOperationIsDescribed() throws IOException {
        OpenApiContract.servedAt(Api.BASE).assertOperationsAreDescribed();
    }

    @Test
    @Tag("XC-3")
    void eachOperationLetsInExactlyItsRoles() throws IOException {
        assertThat(new RoleMatrix("customer-success-service", OpenApiContract.servedAt(Api.BASE), Roles.ALL).faults())
                .isEmpty();
    }

    @Test
    void brokenRequestsAreRefusedByNameWhateverTheOperation() throws Exception {
        String customer = Api.BASE + "/customers/";
        String subscription = Api.BASE + "/subscriptions/";
        String id = Given.subscription();
        String webhook = Api.as("admin")
                .post("/webhooks", "{\"name\":\"Test\",\"url\":\"http://127.0.0.1:9/\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String key = "by-external-id/crm/" + UUID.randomUUID();
        String byKey = "by-external-id/{source}/{externalId}";
        Api admin = Api.as("admin");
        admin.put("/customers/" + key, "{\"name\":\"Globex\"}", null).then().statusCode(201);
        admin.put(
                        "/subscriptions/" + key,
                        Given.subscriptionBody(Given.customer(), "watsonx.ai", LocalDate.of(2099, 12, 31), null),
                        null)
                .then()
                .statusCode(201);
        Map<String, String> resources = PatchedResources.all();
        resources.putAll(PatchedSuccess.all());
        resources.putAll(Map.of(
                customer + byKey, customer + key,
                subscription + byKey, subscription + key,
                customer + "{id}", customer + Given.customer(),
                subscription + "{id}", subscription + id,
                Api.BASE + "/webhooks/{id}", Api.BASE + "/webhooks/" + webhook,
                subscription + "{id}/health-inputs", subscription + id + "/health-inputs"));
        OpenApiContract.servedAt(Api.BASE).assertBrokenRequestsAreRefused(service, resources);
    }

    @Test
    void theDocumentsExamplesAreAccepted() throws IOException {
        OpenApiContract contract = OpenApiContract.servedAt(Api.BASE);
        Api api = Api.as("admin");
        String subscription = Given.unifiedCommunications();
        api.post(
                        "/customers",
                        contract.example("CustomerRequest")
                                .replace("C-1001", UUID.randomUUID().toString()))
                .then()
                .statusCode(201);
        api.post(
                        "/subscriptions",
                        contract.example("SubscriptionRequest")
                                .replace("019b0000-0000-7000-8000-00000000c001", Given.customer()))
                .then()
                .statusCode(201);
        api.put("/subscriptions/" + subscription + "/health-inputs", contract.example("HealthInputsRequest"), "\"0\"")
                .then()
                .statusCode(200);
        api.post(
                        "/health-models",
                        contract.example("HealthModelRequest").replace("watsonx.ai\"", UUID.randomUUID() + "\""))
                .then()
                .statusCode(201);
        PatchedSuccess.assertExamplesAreAccepted(contract);
    }
}
