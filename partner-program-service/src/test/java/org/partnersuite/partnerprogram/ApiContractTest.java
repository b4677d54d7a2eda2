package org.partnersuite.partnerprogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.fact.FactCalls;
import org.partnersuite.partnerprogram.invitation.InvitationCalls;
import org.partnersuite.partnerprogram.registration.RegistrationCalls;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;
import org.partnersuite.platform.testkit.openapi.RoleMatrix;

/** The OpenAPI document is what was committed, and the service does what it says. */
@QuarkusTest
@Tag("XC-1")
class ApiContractTest {
    /** As examples name one. */
    private static final String EXAMPLE_PARTNER = "019b0000-0000-7000-8000-00000000d001";

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // given by the test's container
    URI service;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DataSource database;

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
        assertThat(new RoleMatrix("partner-program-service", OpenApiContract.servedAt(Api.BASE), Roles.ALL).faults())
                .isEmpty();
    }

    @Test
    void brokenRequestsAreRefusedByNameWhateverTheOperation() throws Exception {
        String partner = "/partners/{id}";
        String id = Given.partner().toString();
        String key = "/by-external-id/crm/" + UUID.randomUUID();
        String byKey = "/by-external-id/{source}/{externalId}";
        OpenApiContract contract = OpenApiContract.servedAt(Api.BASE);
        Api admin = Api.as("admin");
        admin.put("/partners" + key, contract.example("PartnerTerms"), null)
                .then()
                .statusCode(201);
        String deals = "/partners/" + id + "/deals";
        admin.put(deals + key, contract.example("DealRequest"), null).then().statusCode(201);
        String ofKeyed = "/deals/by-partner-external-id/{partnerSource}/{partnerExternalId}";
        String dealsByKey = "/deals" + key.replace("/by-external-id", "/by-partner-external-id");
        String another = "/by-external-id/crm/" + UUID.randomUUID();
        admin.put(dealsByKey + another, contract.example("DealRequest"), null)
                .then()
                .statusCode(201);
        String pipeline = "/partners/" + id + "/own-pipeline";
        admin.put(pipeline + another, contract.example("OwnDealRequest"), null)
                .then()
                .statusCode(201);
        String webhook = Api.as("admin")
                .post("/webhooks", "{\"name\":\"Test\",\"url\":\"http://127.0.0.1:9/\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, String> rows = new HashMap<>(FactCalls.paths(UUID.fromString(id)));
        rows.putAll(PracticeCalls.patched(UUID.fromString(id)));
        String trained = "/trained-people" + key;
        admin.put(trained, contract.example("TrainedPersonRequest").replace(EXAMPLE_PARTNER, id), null)
                .then()
                .statusCode(201);
        rows.put(Api.BASE + "/trained-people" + byKey, Api.BASE + trained);
        rows.putAll(Map.of(
                Api.BASE + partner,
                Api.BASE + partner.replace("{id}", id),
                Api.BASE + "/partners" + byKey,
                Api.BASE + "/partners" + key,
                Api.BASE + "/partners/{id}/deals" + byKey,
                Api.BASE + deals + key,
                Api.BASE + ofKeyed + byKey,
                Api.BASE + dealsByKey + another,
                Api.BASE + "/webhooks/{id}",
                Api.BASE + "/webhooks/" + webhook));
        rows.putAll(RegistrationCalls.patched(
                contract, UUID.fromString(id), Given.deal(UUID.fromString(id), "OPEN", "2099-06-30", "1000")));
        rows.putAll(InvitationCalls.patched(database, UUID.fromString(id)));
        rows.putAll(OwnRows.patched(id, pipeline + another));
        contract.assertBrokenRequestsAreRefused(service, rows);
    }

    @Test
    void theDocumentsExamplesAreAccepted() throws IOException {
        OpenApiContract contract = OpenApiContract.servedAt(Api.BASE);
        Api api = Api.as("admin");
        UUID partner = Given.partner();
        String key = UUID.randomUUID().toString();
        api.post("/partners", contract.example("NewPartner").replace("P-17", key))
                .then()
                .statusCode(201);
        api.put("/partners/by-external-id/crm/" + UUID.randomUUID(), contract.example("PartnerTerms"), null)
                .then()
                .statusCode(201);
        api.postMatching("/partners/" + partner + "/transitions", contract.example("TransitionRequest"), "\"1\"")
                .then()
                .statusCode(201);
        api.put("/partners/" + partner + "/deals/by-external-id/crm/" + key, contract.example("DealRequest"), null)
                .then()
                .statusCode(201);
        api.post(
                        "/partners/" + partner + "/deals/batch",
                        "{\"items\":[" + contract.example("FedDeal").replace("D-1042", key + "b") + "]}")
                .then()
                .statusCode(207)
                .body("results[0].status", equalTo(201));
        api.post("/exchange-rates/batch", "{\"items\":[" + contract.example("RateRequest") + "]}")
                .then()
                .statusCode(207)
                .body("results[0].problem", nullValue());
        for (String kind : List.of(
                "contacts Contact",
                "agreements Agreement",
                "standard-offerings StandardOffering",
                "training-offers TrainingOffer",
                "integrations Integration",
                "registration-programs RegistrationProgram",
                "architecture-specializations ArchitectureSpecialization",
                "counterparts Counterpart",
                "trained-people TrainedPerson")) {
            String[] collection = kind.split(" ");
            String example = contract.example(collection[1] + "Request").replace(EXAMPLE_PARTNER, partner.toString());
            api.post("/" + collection[0], example).then().statusCode(201);
        }
        api.put("/counterpart-roles/EXAMPLE", contract.example("CounterpartRoleRequest"), null)
                .then()
                .statusCode(201);
    }
}
