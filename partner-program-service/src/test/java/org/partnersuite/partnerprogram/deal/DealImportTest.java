package org.partnersuite.partnerprogram.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;

@QuarkusTest
@Tag("PP-3")
@Tag("XC-6")
class DealImportTest {
    private static final String HEADER =
            "externalId,partnerId,name,client,status,closeDate,currency,partnerPortion,valueAddPortion\n";
    private final Api feed = Api.as("integration");

    @Test
    void aFileOfDealsIsRecordedAndItsFaultsAreNamed() {
        UUID partner = Given.partner();
        String source = "feed-" + UUID.randomUUID();
        String file = HEADER
                + "1,%s,Deal one,Globex,WON,2021-06-30,USD,900.00,100.00\n".formatted(partner)
                + "2,%s,Deal two,,OPEN,,USD,50,\n".formatted(partner)
                + "3,%s,Deal three,,LOST,,USD,50,5\n".formatted(partner)
                + "4,%s,Deal four,,SOLD,31.12.2021,Dollar,-1,x\n".formatted(UUID.randomUUID())
                + "1,%s,Deal one,Globex,WON,2021-06-30,USD,1900.00,100.00\n".formatted(partner);

        JsonPath job = imported(source, file);
        assertThat(job.getString("state")).isEqualTo("COMPLETE");
        assertThat(feed.get("/bulk-jobs/" + job.getString("id") + "/results/failed")
                        .asString())
                .contains("closeDate", "unknown_partner", "currency", "partnerPortion", "valueAddPortion")
                .contains("Row 1 has the same external id");
        feed.get("/partners/" + partner + "/aggregate-tcv?date=2022-01-05")
                .then()
                .body("amount.amount", equalTo("1000.00"));
        feed.get("/partners/" + partner + "/deals").then().body("items", hasSize(2));

        String states = "/partners/" + partner + "/deals?externalId=1";
        Integer version = feed.get(states).path("items[0].version");
        imported(source, HEADER + "1,%s,Deal one,Globex,WON,2021-06-30,USD,900.00,100.00\n".formatted(partner));
        feed.get(states).then().body("items[0].version", equalTo(version));
    }

    @Test
    void rowsNameTheirPartnerByItsExternalId() {
        String source = "feed-" + UUID.randomUUID();
        String partner = feed.put(
                        "/partners/by-external-id/" + source + "/P1",
                        "{\"name\":\"Contoso\",\"engagementModel\":\"SALES_AGENT\",\"geographies\":[]}",
                        null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String header = "externalId,partnerExternalId,partnerId,name,status,closeDate,currency,partnerPortion\n";
        JsonPath job = imported(
                source,
                header
                        + "1,P1,,Deal one,OPEN,,USD,900\n"
                        + "2,P9,,Deal two,LOST,,USD,900\n"
                        + "3,P1,%s,Deal three,OPEN,,USD,900\n".formatted(partner)
                        + "4,,,Deal four,OPEN,,USD,900\n"
                        + "5,,%s,Deal five,OPEN,,USD,900\n".formatted(partner));
        assertThat(job.getInt("rows.created")).isEqualTo(2);
        assertThat(job.getList("firstFailed.faults.code"))
                .isEqualTo(List.of(List.of("unknown_partner", "required"), List.of("one_of_two"), List.of("required")));
        assertThat(job.getList("firstFailed.faults.field"))
                .isEqualTo(List.of(
                        List.of("partnerExternalId", "closeDate"), List.of("partnerExternalId"), List.of("partnerId")));
        feed.get("/partners/" + partner + "/deals").then().body("items", hasSize(2));
    }

    @Test
    void aColumnThatAFileDoesNotHaveKeepsItsValues() {
        String source = "feed-" + UUID.randomUUID();
        UUID partner = Given.partner();
        String row = "1,%s,Deal one,OPEN,2026-12-31,USD,900".formatted(partner);
        String header = "externalId,partnerId,name,status,closeDate,currency,partnerPortion";
        imported(source, header + ",client,valueAddPortion\n" + row + ",Globex,100\n");
        assertThat(imported(source, header + "\n" + row + "\n").getInt("rows.unchanged"))
                .isEqualTo(1);
        String deal = "/partners/" + partner + "/deals/by-external-id/" + source + "/1";
        feed.get(deal).then().body("client", equalTo("Globex")).body("valueAddPortion.amount", equalTo("100.00"));
        imported(source, header + ",client\n" + row + ",\n");
        feed.get(deal).then().body("client", nullValue()).body("valueAddPortion.amount", equalTo("100.00"));
    }

    @Test
    void aJobNeedsItsSourceAndTheRightRole() {
        feed.post("/bulk-jobs", "{\"object\":\"deals\",\"format\":\"CSV\"}")
                .then()
                .statusCode(422);
        String job = "{\"object\":\"deals\",\"format\":\"CSV\",\"externalIdSource\":\"x\"}";
        for (String role : List.of("partner-manager", "integration", "admin")) {
            Api.as(role).post("/bulk-jobs", job).then().statusCode(201);
        }
        for (String role : List.of("seller", "customer-success", "technical-lead")) {
            Api.as(role).post("/bulk-jobs", job).then().statusCode(403);
        }
    }

    private JsonPath imported(String source, String file) {
        String id = feed.post(
                        "/bulk-jobs",
                        "{\"object\":\"deals\",\"format\":\"CSV\",\"externalIdSource\":\"" + source + "\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String etag = feed.upload("/bulk-jobs/" + id + "/content", "text/csv", file, etag(id))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        feed.patch("/bulk-jobs/" + id, "{\"state\":\"UPLOAD_COMPLETE\"}", etag)
                .then()
                .statusCode(200);
        await().until(() ->
                !feed.get("/bulk-jobs/" + id).jsonPath().getString("state").matches("UPLOAD_COMPLETE|IN_PROGRESS"));
        return feed.get("/bulk-jobs/" + id).jsonPath();
    }

    private String etag(String id) {
        return feed.get("/bulk-jobs/" + id).header("ETag");
    }
}
