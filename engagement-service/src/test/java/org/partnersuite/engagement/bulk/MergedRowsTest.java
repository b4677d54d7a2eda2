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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.platform.testkit.IssuerResource;
import org.partnersuite.platform.testkit.PostgresResource;
import org.partnersuite.platform.testkit.Tokens;

/** The nightly file goes on after a merge: a row that names a merged record never fails. */
@Tag("EN-13")
@Tag("EN-14")
@Tag("XC-6")
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class MergedRowsTest {
    private static final String OPPORTUNITIES = "externalId,account,name,stage,owner,engagedOn,currency\n";

    @TestHTTPResource("/v1/engagement")
    String base;

    private final Api lead = Api.as("technical-lead");
    private BulkClient client;
    private String source = "";

    @BeforeEach
    void connect() {
        client = new BulkClient(base, Tokens.of("integration"));
        source = UUID.randomUUID().toString();
    }

    private JsonNode sent(String object, String profile, String file) {
        String job = "{\"object\":\"" + object + "\",\"format\":\"CSV\",\"externalIdSource\":\"" + source + "\""
                + (profile.isEmpty() ? "" : ",\"importProfile\":{\"id\":\"" + profile + "\"}") + "}";
        JsonNode ended = client.imported(job, file.getBytes(StandardCharsets.UTF_8));
        assertThat(ended.at("/rows/failed").asInt()).as(ended.toString()).isZero();
        return ended;
    }

    private String profile(String object, String mergedRecords, String... fields) {
        StringBuilder mapped = new StringBuilder();
        for (String field : fields) {
            mapped.append(mapped.isEmpty() ? "" : ",")
                    .append("\"%1$s\":{\"sources\":[{\"column\":\"%1$s\"}]}".formatted(field));
        }
        return client.createProfile("{\"name\":\"" + UUID.randomUUID() + "\",\"object\":\"" + object
                        + "\",\"mergedRecords\":\"" + mergedRecords + "\",\"currency\":\"USD\",\"fields\":{" + mapped
                        + "}}")
                .get("id")
                .asText();
    }

    private String opportunities(String mergedRecords) {
        return profile(
                "opportunities",
                mergedRecords,
                "externalId",
                "account",
                "name",
                "stage",
                "owner",
                "engagedOn",
                "currency");
    }

    private JsonNode read(String kind, String key) {
        return client.get("/" + kind + "/by-external-id/" + source + "/" + key).json();
    }

    private String id(String kind, String key) {
        return read(kind, key).get("id").asText();
    }

    /** O1 is merged into O0, both of account A. */
    private String mergedOpportunities() {
        sent("accounts", "", "externalId,name\nA,Acme\n");
        sent(
                "opportunities",
                "",
                OPPORTUNITIES + "O0,A,First,ENGAGE,ann,2026-01-05,USD\nO1,A,Second,ENGAGE,ann,2026-01-05,USD\n");
        String survivor = id("opportunities", "O0");
        Given.merged(survivor, id("opportunities", "O1"));
        return survivor;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SKIP"})
    void aSkippedRowIsUnchangedWithAWarningThatNamesTheSurvivorsKey(String mergedRecords) {
        String survivor = mergedOpportunities();
        String profile = mergedRecords.isEmpty() ? "" : opportunities(mergedRecords);
        JsonNode job = sent("opportunities", profile, OPPORTUNITIES + "O1,A,Renamed,ENGAGE,ann,2026-01-05,USD\n");
        assertThat(job.at("/rows/unchanged").asInt()).isEqualTo(1);
        assertThat(job.at("/reasons")).isEmpty();
        assertThat(job.at("/warnings/0/code").asText()).isEqualTo("merged");
        assertThat(job.at("/warnings/0/detail").asText()).contains("O0 of " + source, survivor);
        String results = client.get("/bulk-jobs/" + job.get("id").asText() + "/results/successful", "application/json")
                .text();
        assertThat(results).contains("\"warnings\":[{\"field\":\"externalId\",\"code\":\"merged\"", survivor);
        assertThat(read("opportunities", "O0").get("name").asText()).isEqualTo("First");
    }

    @Test
    void anAppliedRowChangesTheSurvivorAndTheSameFileAgainChangesNothing() {
        String survivor = mergedOpportunities();
        String profile = opportunities("APPLY_TO_SURVIVOR");
        String file = OPPORTUNITIES + "O1,A,Renamed,ENGAGE,ann,2026-01-05,USD\n";
        JsonNode first = sent("opportunities", profile, file);
        assertThat(first.at("/rows/updated").asInt()).isEqualTo(1);
        assertThat(first.at("/warnings/0/rows").asInt()).isEqualTo(1);
        JsonNode now = read("opportunities", "O1");
        assertThat(now.get("id").asText()).isEqualTo(survivor);
        assertThat(now.get("name").asText()).isEqualTo("Renamed");
        assertThat(now.at("/externalId/id").asText()).isEqualTo("O0");
        assertThat(sent("opportunities", profile, file).at("/rows/unchanged").asInt())
                .isEqualTo(1);
        assertThat(read("opportunities", "O0")).isEqualTo(now);
    }

    @Test
    void aRowOfTheSurvivorComesBeforeThatOfAMergedOne() {
        mergedOpportunities();
        JsonNode job = sent(
                "opportunities",
                opportunities("APPLY_TO_SURVIVOR"),
                OPPORTUNITIES + "O1,A,Renamed,ENGAGE,ann,2026-01-05,USD\nO0,A,Own,ENGAGE,ann,2026-01-05,USD\n");
        assertThat(job.at("/rows/updated").asInt()).isEqualTo(1);
        assertThat(job.at("/rows/unchanged").asInt()).isEqualTo(1);
        assertThat(read("opportunities", "O0").get("name").asText()).isEqualTo("Own");
    }

    @Test
    void rowsOfMergedAccountsAreSkippedOrAppliedAlike() {
        sent("accounts", "", "externalId,name,market\nA0,Acme,East\nA1,Acme Ltd,West\n");
        String survivor = id("accounts", "A0");
        Given.mergedAccount(survivor, id("accounts", "A1"));
        String file = "externalId,name,market\nA1,Acme Inc,North\n";

        JsonNode skipped = sent("accounts", "", file);
        assertThat(skipped.at("/rows/unchanged").asInt()).isEqualTo(1);
        assertThat(skipped.at("/warnings/0/detail").asText())
                .isEqualTo("The account of this row was merged into A0 of " + source + " (" + survivor + ").");
        assertThat(read("accounts", "A0").get("market").asText()).isEqualTo("East");

        String profile = profile("accounts", "APPLY_TO_SURVIVOR", "externalId", "name", "market");
        assertThat(sent("accounts", profile, file).at("/rows/updated").asInt()).isEqualTo(1);
        assertThat(read("accounts", "A0").get("market").asText()).isEqualTo("North");
        assertThat(sent("accounts", profile, file).at("/rows/unchanged").asInt())
                .isEqualTo(1);
    }

    @Test
    void anOpportunityOfAMergedAccountIsBroughtToItsSurvivor() {
        sent("accounts", "", "externalId,name\nA0,Acme\nA1,Acme Ltd\n");
        String survivor = id("accounts", "A0");
        Given.mergedAccount(survivor, id("accounts", "A1"));
        sent("opportunities", "", OPPORTUNITIES + "O0,A1,First,ENGAGE,ann,2026-01-05,USD\n");
        assertThat(read("opportunities", "O0").get("accountId").asText()).isEqualTo(survivor);
        assertThat(List.of(lead.get("/opportunities?accountId=" + survivor)
                        .path("items.externalId.id")
                        .toString()))
                .containsExactly("[O0]");
    }
}
