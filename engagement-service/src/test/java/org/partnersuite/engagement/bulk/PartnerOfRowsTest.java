package org.partnersuite.engagement.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Given;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.testkit.Tokens;

/** Rows name partners as calls do: one that there is, and another one with a reason. */
@QuarkusTest
@Tag("EN-13")
@Tag("XC-3")
class PartnerOfRowsTest {
    private static final String COLUMNS =
            "externalId,account,name,stage,owner,engagedOn,currency,partnerId,partnerReason\n";

    private final String source = "partners-" + UUID.randomUUID();
    private final UUID first = Given.partner();
    private final UUID second = Given.partner();

    @TestHTTPResource("/v1/engagement")
    String base;

    private BulkClient seller;
    private BulkClient integration;

    @BeforeEach
    void connect() {
        seller = new BulkClient(base, Tokens.of("seller"));
        integration = new BulkClient(base, Tokens.of("integration"));
        integration.imported(job("accounts"), "externalId,name\nA1,Acme\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPartnerThatNobodyKnowsIsAFaultOfItsRow() {
        JsonNode done = imported(seller, row("1", UUID.randomUUID(), "") + row("2", first, ""));
        assertThat(done.at("/rows/created").asInt()).isEqualTo(1);
        assertThat(done.at("/reasons/0/code").asText()).isEqualTo("unknown_partner");
    }

    @Test
    void rowsNameTheirPartnerByItsExternalId() {
        Given.known(first, new ExternalId(source, "P1"));
        String columns = COLUMNS.replace("partnerId,", "partnerExternalId,partnerId,");
        String rows =
                columns + "1,A1,Deal,ENGAGE,ann,2026-01-05,USD,P1,,\n" + "2,A1,Deal,ENGAGE,ann,2026-01-05,USD,P9,,\n"
                        + "3,A1,Deal,ENGAGE,ann,2026-01-05,USD,P1," + first + ",\n";
        JsonNode done = integration.imported(job("opportunities"), rows.getBytes(StandardCharsets.UTF_8));
        assertThat(done.at("/rows/created").asInt()).isEqualTo(1);
        assertThat(done.at("/reasons").findValuesAsText("code"))
                .containsExactlyInAnyOrder("unknown_partner", "one_of_two");
        assertThat(partner("1")).isEqualTo(first.toString());
        imported(integration, row("1", first, "").replace("," + first, ",").replace("Deal", "Renamed"));
        assertThat(opportunity("1").has("partnerId")).isFalse();
    }

    @Test
    @Tag("XC-6")
    void aLineOfJsonKeepsTheMembersThatItDoesNotHave() {
        String line =
                "{\"externalId\":\"%s\",\"account\":\"A1\",\"name\":\"Deal\",\"stage\":\"ENGAGE\",\"owner\":\"ann\","
                        + "\"engagedOn\":\"2026-01-05\",\"currency\":\"USD\"%s}\n";
        lines(line.formatted("1", ",\"sponsor\":\"CIO\"") + line.formatted("2", ",\"sponsor\":\"CFO\""));
        lines(line.formatted("1", "") + line.formatted("2", ",\"sponsor\":null"));
        assertThat(opportunity("1").get("sponsor").asText()).isEqualTo("CIO");
        assertThat(opportunity("2").has("sponsor")).isFalse();
    }

    private void lines(String content) {
        BulkClient.Answer job = integration.create(job("opportunities").replace("CSV", "NDJSON"));
        BulkClient.Answer sent =
                integration.upload(job, "application/x-ndjson", content.getBytes(StandardCharsets.UTF_8));
        integration.move(sent, "UPLOAD_COMPLETE");
        assertThat(integration
                        .ended(job.json().get("id").asText())
                        .at("/rows/failed")
                        .asInt())
                .isZero();
    }

    @Test
    void aSellersRowSaysWhyAnotherPartnerIsToReadIt() {
        imported(seller, row("1", first, ""));
        JsonNode silent = imported(seller, row("1", second, ""));
        assertThat(silent.at("/rows/failed").asInt()).isEqualTo(1);
        assertThat(silent.at("/reasons/0/code").asText()).isEqualTo("required");
        assertThat(partner("1")).isEqualTo(first.toString());
        assertThat(imported(seller, row("1", second, "The client chose"))
                        .at("/rows/updated")
                        .asInt())
                .isEqualTo(1);
        assertThat(partner("1")).isEqualTo(second.toString());
    }

    @Test
    void whatItsOwnSystemHasIsReasonEnough() {
        imported(integration, row("1", first, ""));
        assertThat(imported(integration, row("1", second, ""))
                        .at("/rows/updated")
                        .asInt())
                .isEqualTo(1);
        String id = opportunity("1").get("id").asText();
        assertThat(integration.get("/opportunities/" + id + "/history").text())
                .contains("Imported: " + source + " has it so.");
    }

    private JsonNode imported(BulkClient client, String rows) {
        return client.imported(job("opportunities"), (COLUMNS + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static String row(String id, UUID partner, String reason) {
        return id + ",A1,Deal,ENGAGE,ann,2026-01-05,USD," + partner + "," + reason + "\n";
    }

    private String partner(String id) {
        return opportunity(id).get("partnerId").asText();
    }

    private JsonNode opportunity(String id) {
        return integration
                .get("/opportunities/by-external-id/" + source + "/" + id)
                .json();
    }

    private String job(String object) {
        return "{\"object\":\"" + object + "\",\"format\":\"CSV\",\"externalIdSource\":\"" + source + "\"}";
    }
}
