package org.partnersuite.partnerprogram.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.uuid.Generators;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;

@QuarkusTest
@Tag("PP-2")
class PartnersApiTest {
    private final Api manager = Api.as("partner-manager");
    private final String name = "Contoso " + UUID.randomUUID();

    @Test
    void aRecordedPartnerIsReadListedAndChanged() {
        String path = create("[\"EMEA\",\"Americas\"]");

        manager.get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("PROSPECT"))
                .body("geographies", contains("EMEA", "Americas"));
        manager.getIfNoneMatch(path, "\"1\"").then().statusCode(304);
        manager.get("/partners?name=" + name + "&geographies=Americas,APAC&status=PROSPECT,INVITED")
                .then()
                .body("items", hasSize(1));

        manager.patch(path, "{\"geographies\":[\"APAC\"]}", null).then().statusCode(428);
        manager.patch(path, "{\"geographies\":[\"APAC\"]}", "\"9\"").then().statusCode(412);
        manager.patch(path, "{\"geographies\":[\"APAC\"]}", "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo(name));
        manager.patch(path, "{\"status\":\"INVITED\"}", "\"2\"").then().statusCode(400);
    }

    @Test
    void itsLifeGoesByTransitionsWithReasons() {
        String path = create("[\"EMEA\"]");
        move(path, 1, "INVITED", "," + Given.EXCEPTION);
        move(path, 2, "PARTICIPATING", ",\"agreementSignedOn\":\"2026-01-31\"");
        move(path, 3, "SUSPENDED", "");
        move(path, 4, "PARTICIPATING", "");
        move(path, 5, "REMOVED", "");

        manager.get(path).then().body("status", equalTo("REMOVED")).header("ETag", "\"6\"");
        manager.get(path + "/transitions")
                .then()
                .body("items.to", contains("INVITED", "PARTICIPATING", "SUSPENDED", "PARTICIPATING", "REMOVED"))
                .body("items.by", hasItem("partner-manager-user"));
        manager.get(path + "/transitions/by-number/2").then().body("agreementSignedOn", equalTo("2026-01-31"));
        manager.get(path + "/transitions/by-number/6").then().statusCode(404);
    }

    @Test
    void aRefusedTransitionNamesEveryUnmetCriterion() {
        String path = create("[]");
        manager.postMatching(path + "/transitions", "{\"to\":\"INVITED\"}", "\"1\"")
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        contains(
                                "reason",
                                "geography",
                                "aggregate_tcv",
                                "standard_offerings",
                                "offering_availability",
                                "people_trained",
                                "technical_resources",
                                "deal_registration_program",
                                "integrations",
                                "framework_sponsorship",
                                "free_unlimited_training",
                                "procurement_agreement",
                                "non_disclosure_agreement",
                                "data_privacy_agreement"))
                .body("errors.find { it.code == 'people_trained' }.satisfiedBy.path", endsWith("/trained-people"))
                .body("errors.find { it.code == 'geography' }.satisfiedBy.method", equalTo("PATCH"));
        manager.postMatching(
                        path + "/transitions",
                        "{\"to\":\"PARTICIPATING\",\"agreementSignedOn\":\"2099-01-01\"}",
                        "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("follows", "reason", "agreement_date"));
        manager.post(path + "/transitions", "{\"to\":\"INVITED\",\"reason\":\"x\"}")
                .then()
                .statusCode(428);
        manager.postMatching(path + "/transitions", "{\"to\":\"INVITED\",\"reason\":\"x\"}", "\"7\"")
                .then()
                .statusCode(412);
        manager.get(path).then().body("status", equalTo("PROSPECT"));
    }

    @Test
    void upsertRecordsThenReplacesThenLeavesAsIs() {
        String path = "/partners/by-external-id/crm/" + UUID.randomUUID();
        String terms = "{\"name\":\"%s\",\"engagementModel\":\"SALES_AGENT\",\"geographies\":[]}";
        manager.put(path, terms.formatted("Acme"), null).then().statusCode(201).header("ETag", "\"1\"");
        manager.put(path, terms.formatted("Acme Inc"), null)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        manager.put(path, terms.formatted("Acme Inc"), null)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        manager.put(path, terms.formatted("Acme"), "\"1\"").then().statusCode(412);
    }

    @Test
    void onlyIntegrationAndAdminChooseAnId() {
        UUID id = Generators.timeBasedEpochGenerator().generate();
        String body = "{\"id\":\"%s\",\"name\":\"%s\",\"engagementModel\":\"SALES_AGENT\",\"geographies\":[]}";
        manager.post("/partners", body.formatted(id, name)).then().statusCode(403);
        Api admin = Api.as("admin");
        admin.post("/partners", body.formatted(UUID.randomUUID(), name)).then().statusCode(400);
        admin.post("/partners", body.formatted(id, name)).then().statusCode(201).body("id", equalTo(id.toString()));
        admin.post("/partners", body.formatted(id, name))
                .then()
                .statusCode(409)
                .body("existingId", equalTo(id.toString()));
    }

    @Test
    void aBatchAnswersEachItemAndAtomicDoesAllOrNone() {
        String good = "{\"name\":\"%s\",\"engagementModel\":\"SALES_AGENT\",\"geographies\":[]}".formatted(name);
        String body = "{\"items\":[" + good + ",{\"name\":\"\",\"colour\":\"red\"}]}";
        manager.post("/partners/batch", body).then().statusCode(207).body("results.status", contains(201, 400));
        manager.post("/partners/batch?atomic=true", body).then().statusCode(422);
        manager.get("/partners?name=" + name).then().body("items", hasSize(1));
    }

    @Test
    void anExternalIdIsHeldByOnePartner() {
        String key = UUID.randomUUID().toString();
        String partner = "{\"name\":\"%s\",\"externalId\":{\"source\":\"crm\",\"id\":\"%s\"},"
                + "\"engagementModel\":\"SALES_AGENT\",\"geographies\":[]}";
        String first = partner.formatted(name, key);
        String other = partner.formatted(name, key + "b");
        manager.post("/partners/batch", "{\"items\":[" + first + "," + first + "," + other + "]}")
                .then()
                .statusCode(207)
                .body("results.status", contains(201, 409, 201));
        String id = manager.get("/partners?externalId=" + key).path("items[0].id");
        manager.post("/partners", first).then().statusCode(409).body("existingId", equalTo(id));
        manager.patch(create("[]"), "{\"externalId\":{\"source\":\"crm\",\"id\":\"" + key + "\"}}", "\"1\"")
                .then()
                .statusCode(409)
                .body("existingId", equalTo(id));
        String path = "/partners/" + id;
        manager.patch(path, "{\"externalId\":null}", "\"1\"")
                .then()
                .statusCode(200)
                .body("externalId", nullValue());
        manager.post("/partners", first).then().statusCode(201);
    }

    @Test
    void ofPartnersRecordedAtOnceByOneKeyThereIsOne() throws Exception {
        String body =
                "{\"name\":\"%s\",\"externalId\":{\"source\":\"crm\",\"id\":\"%s\"},".formatted(name, UUID.randomUUID())
                        + "\"engagementModel\":\"SALES_AGENT\",\"geographies\":[]}";
        Callable<Integer> call = () -> manager.post("/partners", body).statusCode();
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> status : callers.invokeAll(Collections.nCopies(4, call))) {
                statuses.add(status.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
        }
    }

    @Test
    void readersDoNotWrite() {
        Api reader = Api.as("reader");
        reader.post("/partners", "{}").then().statusCode(403);
        Api.as("seller")
                .postMatching(create("[]") + "/transitions", "{}", "\"1\"")
                .then()
                .statusCode(403);
    }

    private String create(String geographies) {
        String body = "{\"name\":\"%s\",\"engagementModel\":\"CUSTOMER_SUCCESS_MANAGER\",\"geographies\":%s}"
                .formatted(name, geographies);
        return "/partners/"
                + manager.post("/partners", body)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private void move(String path, int version, String to, String more) {
        manager.postMatching(
                        path + "/transitions",
                        "{\"to\":\"%s\",\"reason\":\"Agreed in the review\"%s}".formatted(to, more),
                        "\"" + version + "\"")
                .then()
                .statusCode(201)
                .header("ETag", "\"" + (version + 1) + "\"")
                .body("number", equalTo(version));
    }
}
