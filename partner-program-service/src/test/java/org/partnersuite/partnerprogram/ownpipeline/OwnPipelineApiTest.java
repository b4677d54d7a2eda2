package org.partnersuite.partnerprogram.ownpipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.testkit.keys.KeyedCollection;

@QuarkusTest
@Tag("PP-6")
class OwnPipelineApiTest {
    private static final String DEAL = """
            {"name":"Data platform","status":"OPEN","amount":{"amount":"90.00","currency":"USD"}}""";

    private final Api system = Api.as("integration");
    private UUID partner = new UUID(0, 0);
    private String pipeline = "";

    @BeforeEach
    void recordPartner() {
        partner = Given.partner();
        pipeline = "/partners/" + partner + "/own-pipeline";
    }

    private KeyedCollection deals() {
        return new KeyedCollection(
                pipeline,
                pipeline + "/by-id/",
                DEAL,
                "{\"client\":\"Northwind\",\"closeDate\":\"2026-11-30\"}",
                "client",
                "Northwind",
                "{\"client\":null}");
    }

    @Test
    @Tag("XC-1")
    void aDealIsKeptByThePartnersKey() {
        deals().keepsWhatAPutDoesNotName(system, Api.as("partner-manager"));
        deals().isPatchedWithAndWithoutAVersion(system);
        deals().isReadByItsKey(system);
        deals().isOnlyCreatedOnDemand(system);
        deals().hasNormalKeys(system);
    }

    @Test
    void itNeverCounts() {
        system.put(pipeline + "/by-external-id/crm/1", won("7000000.00"), null)
                .then()
                .statusCode(201);

        system.get("/partners/" + partner + "/aggregate-tcv?date=2022-01-05")
                .then()
                .body("amount.amount", equalTo("0.00"));
        system.get("/partners/" + partner + "/deals").then().body("items", hasSize(0));
    }

    @Test
    void aClosedDealNeedsItsDayAndNoAmountIsBelowZero() {
        system.put(pipeline + "/by-external-id/crm/1", """
                        {"name":"Data platform","status":"WON","amount":{"amount":"-1.00","currency":"USD"}}""", null)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/closeDate", "/amount/amount"));
    }

    @Test
    @Tag("XC-3")
    void thePartnersAllianceManagerPostsItsOwnAndNobodyElsesPipeline() {
        Api alliance = Api.asPartner(partner, Roles.PARTNER_ALLIANCE);
        alliance.put(pipeline + "/by-external-id/crm/1", DEAL, null).then().statusCode(201);
        alliance.post(pipeline + "/batch", batch(item("1", "95.00"), item("2", "50.00"), item("2", "60.00")))
                .then()
                .statusCode(207)
                .body("results.status", contains(200, 201, 422));
        alliance.get(pipeline + "?sort=-updatedAt").then().statusCode(200).body("items", hasSize(2));

        String others = "/partners/" + Given.partner() + "/own-pipeline";
        alliance.put(others + "/by-external-id/crm/1", DEAL, null).then().statusCode(404);
        alliance.post(others + "/batch", batch(item("1", "95.00"))).then().statusCode(404);
        for (String role : List.of(Roles.PARTNER, Roles.PARTNER_CSM)) {
            Api.asPartner(partner, role)
                    .put(pipeline + "/by-external-id/crm/3", DEAL, null)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void whatChangesIsInTheHistory() {
        String item = pipeline + "/by-external-id/crm/1";
        String id =
                system.put(item, DEAL, null).then().statusCode(201).extract().path("id");
        system.patch(item, "{\"offering\":\"watsonx.ai\"}", null).then().statusCode(200);

        Api.as("reader")
                .get(pipeline + "/by-id/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("posted", "changed"))
                .body("items[1].changes.field", contains("offering"));
    }

    @Test
    @Tag("XC-6")
    void aFileIsPostedAndItsFaultsAreNamedByRow() {
        String header = "externalId,partnerId,name,client,registrationNumber,status,closeDate,currency,amount\n";
        String source = "crm-" + UUID.randomUUID();
        String good = "1,%s,Deal one,Globex,R-1,WON,2021-06-30,USD,900.00\n".formatted(partner);
        JsonPath job = imported(
                source,
                header
                        + good
                        + "2,%s,Deal two,,,OPEN,,USD,50\n".formatted(partner)
                        + "3,%s,Deal three,,,LOST,,USD,50\n".formatted(partner)
                        + "4,%s,Deal four,,,OPEN,,USD,x\n".formatted(UUID.randomUUID()));
        assertThat(job.getString("state")).isEqualTo("COMPLETE");
        assertThat(job.getInt("rows.created")).isEqualTo(2);
        assertThat(system.get("/bulk-jobs/" + job.getString("id") + "/results/failed")
                        .asString())
                .contains("closeDate", "unknown_partner", "amount");
        assertThat(imported(source, header + good).getInt("rows.unchanged")).isEqualTo(1);
        JsonPath fewer = imported(
                source,
                "externalId,partnerId,name,status,closeDate,currency,amount\n1,%s,Deal one,WON,2021-06-30,USD,950.00\n"
                        .formatted(partner));
        assertThat(fewer.getInt("rows.updated")).isEqualTo(1);
        system.get(pipeline + "/by-external-id/" + source + "/1")
                .then()
                .body("client", equalTo("Globex"))
                .body("registrationNumber", equalTo("R-1"))
                .body("amount.amount", equalTo("950.00"));
    }

    private JsonPath imported(String source, String file) {
        String id = system.post(
                        "/bulk-jobs",
                        "{\"object\":\"partner-pipeline\",\"format\":\"CSV\",\"externalIdSource\":\"" + source + "\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String job = "/bulk-jobs/" + id;
        String etag = system.upload(
                        job + "/content", "text/csv", file, system.get(job).header("ETag"))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        system.patch(job, "{\"state\":\"UPLOAD_COMPLETE\"}", etag).then().statusCode(200);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !system.get(job).jsonPath().getString("state").matches("UPLOAD_COMPLETE|IN_PROGRESS"));
        return system.get(job).jsonPath();
    }

    private static String won(String amount) {
        return """
                {"name":"Data platform","status":"WON","closeDate":"2021-06-30",
                 "amount":{"amount":"%s","currency":"USD"}}""".formatted(amount);
    }

    private static String item(String key, String amount) {
        return """
                {"externalId":{"source":"crm","id":"%s"},"name":"Data platform","status":"OPEN",
                 "amount":{"amount":"%s","currency":"USD"}}""".formatted(key, amount);
    }

    private static String batch(String... items) {
        return "{\"items\":[" + String.join(",", items) + "]}";
    }
}
