package org.partnersuite.engagement.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Given;
import org.partnersuite.platform.testkit.IssuerResource;
import org.partnersuite.platform.testkit.PostgresResource;
import org.partnersuite.platform.testkit.Tokens;

@Tag("EN-13")
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class CanonicalImportTest {
    private static final String OPPORTUNITIES = """
            externalId,account,name,stage,owner,engagedOn,closedOn,lossReason,currency,offering,family,amount,useCases
            P1,A1,First,WON,ann,2026-01-05,2026-02-01,,USD,watsonx.ai,SAAS,1000.50,wx_Talent;wx_SAP
            P2,A1,Second,DESIGN,ann,2026-01-06,,,EUR,watsonx.data,SOFTWARE,20,
            P3,A1,Third,LOST,ann,2026-01-07,2026-01-09,,USD,watsonx.data,SOFTWARE,20,
            P4,A9,Fourth,OPEN,ann,2026-01-07,,,DOLLAR,watsonx.data,HARDWARE,-1,
            P5,A1,Fifth,ENGAGE,ann,2026-01-07,,,USD,,,,
            """;

    @TestHTTPResource("/v1/engagement")
    String base;

    private BulkClient client;

    @BeforeEach
    void connect() {
        client = new BulkClient(base, Tokens.of("integration"));
    }

    @Test
    void withoutAProfileTheColumnsAreTheFields() {
        accounts("canonical");
        JsonNode job = client.imported(job("opportunities", "CSV", "canonical"), bytes(OPPORTUNITIES));

        assertThat(job.at("/rows/created").asInt()).isEqualTo(3);
        String failed = client.get("/bulk-jobs/" + job.get("id").asText() + "/results/failed", "text/csv")
                .text();
        assertThat(failed.lines().toList()).hasSize(3);
        assertThat(failed)
                .contains("3,lossReason: ")
                .contains("stage: ")
                .contains("account: There is no account 'A9' of canonical.")
                .contains("currency: ");
        String successful = client.get(
                        "/bulk-jobs/" + job.get("id").asText() + "/results/successful", "application/json")
                .text();
        assertThat(successful).contains("\"useCases\":\"wx_Talent;wx_SAP\"").contains("\"outcome\":\"CREATED\"");
    }

    @Test
    void whatTheFileDoesNotSpeakOfStaysAsItIs() {
        accounts("partial");
        client.imported(job("opportunities", "CSV", "partial"), bytes(OPPORTUNITIES));
        JsonNode renamed = client.imported(
                job("opportunities", "CSV", "partial"),
                bytes("externalId,account,name,stage,owner,engagedOn,closedOn,currency\n"
                        + "P1,A1,Renamed,WON,ann,2026-01-05,2026-02-01,USD\n"));

        assertThat(renamed.at("/rows/updated").asInt()).isEqualTo(1);
        JsonNode again = client.imported(
                job("opportunities", "CSV", "partial"), bytes(OPPORTUNITIES.replace("P1,A1,First", "P1,A1,Renamed")));
        assertThat(again.at("/rows/unchanged").asInt()).isEqualTo(3);
    }

    /** P3 comes lost at 20.00, then without a line's amount; P6 never had one. */
    @Test
    @Tag("EN-6")
    void aLossWithoutAmountKeepsTheKnownOneOrIsALossWithoutTcv() {
        accounts("losses");
        client.imported(job("opportunities", "CSV", "losses"), bytes(OPPORTUNITIES));
        String row = "%s,A1,Third,LOST,ann,2026-01-07,2026-01-09,PRICE,USD,watsonx.data,SOFTWARE,%s,\n";
        String header = OPPORTUNITIES.lines().findFirst().orElseThrow() + "\n";
        for (String amount : List.of("20", "0", "")) {
            JsonNode job = client.imported(
                    job("opportunities", "CSV", "losses"),
                    bytes(header + row.formatted("P3", amount) + row.formatted("P6", amount.replace("20", "0"))));
            assertThat(job.at("/rows/failed").asInt()).isZero();
            assertThat(loss("P3")).isEqualTo("20.00 false");
            assertThat(loss("P6")).isEqualTo("0.00 true");
        }
    }

    @Test
    void anOfferingIsReadByItsAliases() {
        accounts("spelled");
        String file = OPPORTUNITIES.replace("watsonx.data", "\"watsonx,data\"");
        assertThat(client.imported(job("opportunities", "CSV", "spelled"), bytes(file))
                        .at("/rows/created")
                        .asInt())
                .isEqualTo(3);
        assertThat(client.get("/opportunities/by-external-id/spelled/P2")
                        .json()
                        .at("/lines/0/offering")
                        .asText())
                .isEqualTo("watsonx.data");
    }

    private String loss(String externalId) {
        JsonNode opportunity =
                client.get("/opportunities/by-external-id/losses/" + externalId).json();
        return opportunity.at("/amount/amount").asText() + " "
                + opportunity.get("lossWithoutTcv").asBoolean();
    }

    @Test
    void theRowsOfAnOpportunityAreItsLinesAndTheSameFileChangesNothing() {
        accounts("products");
        String header = "externalId,account,name,stage,owner,engagedOn,currency,offering,family,amount\n";
        String row = "R1,A1,Three,ENGAGE,ann,2026-01-05,USD,%s,SAAS,%s\n";
        String file = header
                + row.formatted("watsonx.ai", "100")
                + row.formatted("watsonx.data", "200").replace("R1", "R2")
                + row.formatted("watsonx.governance", "300")
                + row.formatted("watsonx.data", "200");
        String request = job("opportunities", "CSV", "products");
        JsonNode tried = client.imported(request.replace("}", ",\"dryRun\":true}"), bytes(file));
        assertThat(tried.at("/rows/created").asInt()).isEqualTo(4);
        assertThat(client.imported(request, bytes(file)).at("/rows/created").asInt())
                .isEqualTo(4);

        JsonNode three = client.get("/opportunities/by-external-id/products/R1").json();
        assertThat(three.at("/amount/amount").asText()).isEqualTo("600.00");
        assertThat(three.get("lines"))
                .extracting(line -> line.get("offering").asText())
                .containsExactly("watsonx.ai", "watsonx.governance", "watsonx.data");
        assertThat(client.imported(request, bytes(file)).at("/rows/unchanged").asInt())
                .isEqualTo(4);

        String one = header + row.formatted("watsonx.ai", "150");
        assertThat(client.imported(request, bytes(one)).at("/rows/updated").asInt())
                .isEqualTo(1);
        assertThat(client.get("/opportunities/by-external-id/products/R1")
                        .json()
                        .at("/amount/amount")
                        .asText())
                .isEqualTo("650.00");
    }

    @Test
    @Tag("XC-6")
    void aSmallFileIsImportedByOneCallThatCanBeRepeated() {
        String key = UUID.randomUUID().toString();
        String body = job("accounts", "CSV", "at-once")
                .replace("}", ",\"content\":\"externalId,name\\nO1,Acme\\nO1,Again\\n\"}");
        BulkClient.Answer first = client.post("/bulk-jobs", body, key);
        BulkClient.Answer again = client.post("/bulk-jobs", body, key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
        JsonNode done = client.ended(first.json().get("id").asText());
        assertThat(done.at("/rows/created").asInt()).isEqualTo(1);
        assertThat(done.at("/reasons/0/code").asText()).isEqualTo("repeated_external_id");
    }

    @Test
    @Tag("XC-6")
    void anUploadWhoseAnswerWasLostIsRepeated() {
        BulkClient.Answer job = client.create(job("accounts", "CSV", "lost"));
        byte[] file = bytes("externalId,name\nL1,Acme\n");
        BulkClient.Answer first = client.upload(job, "text/csv", file);
        BulkClient.Answer again = client.upload(job, "text/csv", file);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(client.upload(job, "text/csv", bytes("externalId,name\nL1,Other\n"))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void linesOfJsonAreRowsToo() {
        accounts("lines");
        BulkClient.Answer job = client.create(job("opportunities", "NDJSON", "lines"));
        BulkClient.Answer uploaded = client.upload(job, "application/x-ndjson", bytes("""
                {"externalId":"N1","account":"A1","name":"One","stage":"ENGAGE","owner":"ann","engagedOn":"2026-01-05","currency":"USD","offering":"watsonx.ai","family":"SAAS","amount":12.5,"quantity":3}
                {"externalId":"N2","account":"A1","name":"Two","stage":"ENGAGE","owner":"ann","engagedOn":"2026-01-05","currency":"USD","colour":"red"}
                """));
        client.move(uploaded, "UPLOAD_COMPLETE");
        JsonNode done = client.ended(uploaded.json().get("id").asText());

        assertThat(done.at("/rows/created").asInt()).isEqualTo(1);
        assertThat(done.at("/rows/failed").asInt()).isEqualTo(1);
        assertThat(done.at("/reasons/0/code").asText()).isEqualTo("unknown_column");
    }

    @Test
    @Tag("EN-14")
    void aRowOfAMergedOpportunityNamesItsSurvivorAndTheSameFileChangesNothing() {
        accounts("twins");
        String file = "externalId,account,name,stage,owner,engagedOn,currency\n"
                + "T1,A1,Kept,ENGAGE,ann,2026-01-05,USD\nT2,A1,Folded,ENGAGE,ann,2026-01-05,USD\n";
        client.imported(job("opportunities", "CSV", "twins"), bytes(file));
        String survivor = byExternalId("T1").get("id").asText();
        Given.merged(survivor, byExternalId("T2").get("id").asText());
        JsonNode merged = byExternalId("T1");

        for (String sent : List.of(file, file, file.replace("Folded", "Renamed"))) {
            JsonNode job = client.imported(job("opportunities", "CSV", "twins"), bytes(sent));
            assertThat(job.at("/rows/unchanged").asInt()).isEqualTo(2);
            assertThat(job.at("/warnings/0/code").asText()).isEqualTo("merged");
            assertThat(client.get("/bulk-jobs/" + job.get("id").asText() + "/results/successful", "text/csv")
                            .text())
                    .contains("merged into T1 of twins (" + survivor + ")")
                    .contains("T2");
        }
        assertThat(byExternalId("T1")).isEqualTo(merged).isEqualTo(byExternalId("T2"));
    }

    /** A seller moves its deals with evidence; a file is none. */
    @Test
    @Tag("EN-7")
    @Tag("XC-3")
    void aSellerImportsNoStageByAFile() {
        accounts("ends");
        String job = job("opportunities", "CSV", "ends");
        BulkClient seller = new BulkClient(base, Tokens.of("seller"));
        JsonNode refused = seller.imported(job, bytes(OPPORTUNITIES));

        assertThat(refused.at("/rows/created").asInt()).isEqualTo(1);
        assertThat(seller.get("/bulk-jobs/" + refused.get("id").asText() + "/results/failed", "text/csv")
                        .text())
                .contains("P1,A1,First")
                .contains("P2,A1,Second")
                .contains("stage: Only the role integration imports a stage.");

        client.imported(job, bytes(OPPORTUNITIES));
        assertThat(stage("P1")).isEqualTo("WON");
        String reopened = OPPORTUNITIES.replace("WON,ann,2026-01-05,2026-02-01", "PROPOSE,ann,2026-01-05,");
        JsonNode kept = seller.imported(job, bytes(reopened));
        assertThat(kept.at("/rows/unchanged").asInt()).isEqualTo(2);
        assertThat(stage("P1")).isEqualTo("WON");
        assertThat(client.imported(job, bytes(reopened)).at("/rows/updated").asInt())
                .isEqualTo(1);
        assertThat(stage("P1")).isEqualTo("PROPOSE");
    }

    private String stage(String id) {
        return client.get("/opportunities/by-external-id/ends/" + id)
                .json()
                .get("stage")
                .asText();
    }

    private JsonNode byExternalId(String id) {
        return client.get("/opportunities/by-external-id/twins/" + id).json();
    }

    private void accounts(String source) {
        JsonNode job = client.imported(
                job("accounts", "CSV", source), bytes("externalId,name,market\nA1,Acme " + source + ",East\n"));
        assertThat(job.at("/rows/created").asInt() + job.at("/rows/unchanged").asInt())
                .isEqualTo(1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String job(String object, String format, String source) {
        return "{\"object\":\"" + object + "\",\"format\":\"" + format + "\",\"externalIdSource\":\"" + source + "\"}";
    }
}
