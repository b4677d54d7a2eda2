package org.partnersuite.engagement.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.platform.testkit.Tokens;

/** A person's move is kept against the stage of a row: every nightly file tells it until the stages agree. */
@QuarkusTest
@Tag("EN-6")
class StageKeptImportTest {
    private static final String COLUMNS = "externalId,account,name,stage,owner,engagedOn,closedOn,currency\n";

    private final String source = UUID.randomUUID().toString();

    @TestHTTPResource("/v1/engagement")
    String base;

    private BulkClient integration;

    @BeforeEach
    void importAnOpportunityThatAPersonMoves() {
        integration = new BulkClient(base, Tokens.of("integration"));
        integration.imported(job("accounts", "CSV"), "externalId,name\nA1,Acme\n".getBytes(UTF_8));
        integration.imported(job("opportunities", "CSV"), (COLUMNS + row("ENGAGE", "")).getBytes(UTF_8));
        JsonNode opportunity = integration
                .get("/opportunities/by-external-id/" + source + "/O1")
                .json();
        Api.as("seller")
                .move(opportunity.get("id").asText(), 1, Given.step("QUALIFY", "CLIENT_AGREED_TO_PILOT"))
                .then()
                .statusCode(201);
    }

    @Test
    void theResultsAndTheJobOfAFileTellIt() {
        JsonNode done =
                integration.imported(job("opportunities", "CSV"), (COLUMNS + row("WON", "2026-02-20")).getBytes(UTF_8));
        assertThat(done.at("/rows/updated").asInt()).isEqualTo(1);
        assertThat(done.at("/rows/warned").asInt()).isEqualTo(1);
        assertThat(done.at("/warnings/0/code").asText()).isEqualTo("stage_kept");
        String results = "/bulk-jobs/" + done.get("id").asText() + "/results/successful";
        assertThat(integration.get(results).text())
                .contains(
                        "stage: A person's move to QUALIFY is kept against the stage WON of its own system. [stage_kept]");
        JsonNode again =
                integration.imported(job("opportunities", "CSV"), (COLUMNS + row("WON", "2026-02-20")).getBytes(UTF_8));
        assertThat(again.at("/rows/unchanged").asInt()).isEqualTo(1);
        assertThat(again.at("/rows/warned").asInt()).isEqualTo(1);
    }

    @Test
    void aFileWhoseStageAgreesHasNoWarning() {
        String line = """
                {"externalId":"O1","account":"A1","name":"Deal","stage":"%s","owner":"ann","engagedOn":"2026-01-05",
                 "currency":"USD"}""".replace("\n", "");
        assertThat(sent(line.formatted("DESIGN")).at("/rows/warned").asInt()).isEqualTo(1);
        JsonNode agreed = sent(line.formatted("QUALIFY"));
        assertThat(agreed.at("/rows/warned").asInt()).isZero();
        assertThat(agreed.at("/warnings").isEmpty()).isTrue();
    }

    private JsonNode sent(String line) {
        String content = line.replace("\"", "\\\"") + "\\n";
        String job = job("opportunities", "NDJSON")
                .replaceFirst("}$", java.util.regex.Matcher.quoteReplacement(",\"content\":\"" + content + "\"}"));
        return integration.ended(integration.create(job).json().get("id").asText());
    }

    private static String row(String stage, String closedOn) {
        return "O1,A1,Deal," + stage + ",ann,2026-01-05," + closedOn + ",USD\n";
    }

    private String job(String object, String format) {
        return "{\"object\":\"" + object + "\",\"format\":\"" + format + "\",\"externalIdSource\":\"" + source + "\"}";
    }
}
