package org.partnersuite.customersuccess.subscription.bulk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;
import org.partnersuite.customersuccess.partner.KnownPartner;
import org.partnersuite.platform.rest.ExternalId;

@QuarkusTest
@Tag("CS-2")
@Tag("XC-6")
class SubscriptionImportTest {
    private static final String HEADER =
            "externalId,customerId,product,licensedUsers,contractStart,contractEnd,arr,tcv,currency,trial\n";

    private final Api api = Api.as("integration");
    private final String source = "src-" + UUID.randomUUID();

    @Test
    void goodRowsAreAppliedBadOnesSayWhyAndTheSameFileChangesNothing() {
        String customer = Given.customer();
        String rows = HEADER
                + row("S-1", customer, "250", "48000.00", "USD")
                + row("S-2", customer, "many", "1.00", "dollar")
                + row("S-3", UUID.randomUUID().toString(), "1", "1.00", "USD")
                + row("S-1", customer, "300", "48000.00", "USD");

        String job = run(rows);
        assertThat(counts(job)).isEqualTo("1 created, 0 updated, 0 unchanged, 3 failed");
        api.get("/subscriptions?externalSource=" + source).then().body("items.licensedUsers", contains(250));
        given().auth()
                .oauth2(api.token())
                .accept("text/csv")
                .get("/v1/customer-success/bulk-jobs/" + job + "/results/failed")
                .then()
                .statusCode(200)
                .body(containsString("S-2"))
                .body(containsString("Row 1 has the same external id"))
                .body(containsString("unknown_customer"));

        String again = run(HEADER + row("S-1", customer, "250", "48000.00", "USD"));
        assertThat(counts(again)).isEqualTo("0 created, 0 updated, 1 unchanged, 0 failed");
    }

    @Test
    void rowsNameCustomersAndPartnersByTheirKeysAndMissingColumnsKeepTheirValues() {
        UUID partner = UUID.randomUUID();
        Given.known(new KnownPartner(partner, 1, "PARTICIPATING", "SALES_AGENT", new ExternalId(source, "P1")));
        api.put("/customers/by-external-id/" + source + "/C1", "{\"name\":\"Globex\"}", null)
                .then()
                .statusCode(201);
        String columns = "externalId,customerExternalId,product,contractStart,contractEnd,arr,tcv,currency";
        String terms = ",watsonx.ai,2098-01-01,2098-12-31,1,1,USD";
        String job = run(columns + ",partnerOfRecordExternalId,licensedUsers\nS1,C1" + terms + ",P1,5\nS2,C9" + terms
                + ",P9,5\n");
        assertThat(counts(job)).isEqualTo("1 created, 0 updated, 0 unchanged, 1 failed");
        assertThat(api.get("/bulk-jobs/" + job).jsonPath().getList("firstFailed[0].faults.code"))
                .containsExactlyInAnyOrder("unknown_customer", "unknown_partner");
        assertThat(counts(run(columns + "\nS1,C1" + terms + "\n")))
                .isEqualTo("0 created, 0 updated, 1 unchanged, 0 failed");
        api.get("/subscriptions/by-external-id/" + source + "/S1")
                .then()
                .body("partnerOfRecord", equalTo(partner.toString()))
                .body("licensedUsers", equalTo(5));
        assertThat(counts(run(columns + ",licensedUsers\nS1,C1" + terms + ",\n")))
                .isEqualTo("0 created, 1 updated, 0 unchanged, 0 failed");
        api.get("/subscriptions/by-external-id/" + source + "/S1")
                .then()
                .body("partnerOfRecord", equalTo(partner.toString()))
                .body("licensedUsers", nullValue());
    }

    @Test
    void whoMayWriteSubscriptionsMayImportThem() {
        String job = "{\"object\":\"subscriptions\",\"format\":\"CSV\",\"externalIdSource\":\"x\"}";
        for (String role : List.of("customer-success", "integration", "admin")) {
            Api.as(role).post("/bulk-jobs", job).then().statusCode(201);
        }
        for (String role : List.of("seller", "partner-manager", "technical-lead")) {
            Api.as(role).post("/bulk-jobs", job).then().statusCode(403);
        }
    }

    private static String row(String id, String customer, String users, String amount, String currency) {
        return String.join(
                        ",",
                        id,
                        customer,
                        "watsonx.ai",
                        users,
                        "2098-01-01",
                        "2098-12-31",
                        amount,
                        amount,
                        currency,
                        "")
                + "\n";
    }

    private String run(String content) {
        String id = api.post(
                        "/bulk-jobs",
                        "{\"object\":\"subscriptions\",\"format\":\"CSV\",\"externalIdSource\":\"" + source + "\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/bulk-jobs/" + id;
        given().auth()
                .oauth2(api.token())
                .contentType("text/csv; charset=UTF-8")
                .header("If-Match", api.get(path).header("ETag"))
                .body(content)
                .put("/v1/customer-success" + path + "/content")
                .then()
                .statusCode(200);
        api.patch(path, "{\"state\":\"UPLOAD_COMPLETE\"}", api.get(path).header("ETag"))
                .then()
                .statusCode(200);
        await().until(() -> "COMPLETE".equals(api.get(path).path("state")));
        return id;
    }

    private String counts(String job) {
        var rows = api.get("/bulk-jobs/" + job).then().extract().body().jsonPath();
        return rows.getInt("rows.created") + " created, " + rows.getInt("rows.updated") + " updated, "
                + rows.getInt("rows.unchanged") + " unchanged, " + rows.getInt("rows.failed") + " failed";
    }
}
