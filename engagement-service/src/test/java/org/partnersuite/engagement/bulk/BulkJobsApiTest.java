package org.partnersuite.engagement.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.IssuerResource;
import org.partnersuite.platform.testkit.PostgresResource;
import org.partnersuite.platform.testkit.Tokens;

@Tag("XC-6")
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class BulkJobsApiTest {
    private static final String ACCOUNTS = "{\"object\":\"accounts\",\"format\":\"CSV\",\"externalIdSource\":\"api\"}";

    @TestHTTPResource("/v1/engagement")
    String base;

    private BulkClient client;

    @BeforeEach
    void connect() {
        client = new BulkClient(base, Tokens.of("integration"));
    }

    @Test
    void theFaultsOfAHeaderAreTheAnswerToTheUpload() {
        BulkClient.Answer job = client.create(ACCOUNTS);
        BulkClient.Answer refused = client.upload(job, "text/csv", bytes("externalId,colour\n1,red\n"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors"))
                .extracting(error -> error.get("code").asText())
                .containsExactlyInAnyOrder("unknown_column", "missing_column");
        assertThat(client.upload(job, "text/csv", bytes("externalId,name\n1,One\n"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void contentOfAnotherKindIsRefused() {
        BulkClient.Answer job = client.create(ACCOUNTS);

        assertThat(client.upload(job, "application/x-ndjson", bytes("{}")).status())
                .isEqualTo(415);
        assertThat(client.upload(job, "text/csv;charset=klingon", bytes("externalId,name\n"))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void aStaleVersionIsRefusedAndSoIsASecondStart() {
        BulkClient.Answer job = client.create(ACCOUNTS);
        BulkClient.Answer uploaded = client.upload(job, "text/csv", bytes("externalId,name\n"));

        assertThat(client.move(job, "UPLOAD_COMPLETE").status()).isEqualTo(412);
        BulkClient.Answer sent = client.move(uploaded, "UPLOAD_COMPLETE");
        assertThat(sent.status()).isEqualTo(200);
        assertThat(client.move(sent, "UPLOAD_COMPLETE").status()).isEqualTo(409);
        BulkClient.Answer toComplete = client.move(sent, "COMPLETE");
        assertThat(toComplete.status()).isEqualTo(400);
        assertThat(toComplete.text()).contains("UPLOAD_COMPLETE, ABORTED").doesNotContain("IN_PROGRESS");
    }

    @Test
    void everyFaultOfAJobIsNamed() {
        BulkClient.Answer refused = client.post(
                "/bulk-jobs", "{\"object\":\"accounts\",\"format\":\"XML\",\"colour\":1,\"delimiter\":\"too long\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("errors")).hasSize(3);
        assertThat(client.post("/bulk-jobs", "{\"object\":\"trains\",\"format\":\"CSV\"}")
                        .status())
                .isEqualTo(422);
        assertThat(client.post("/bulk-jobs", "{\"object\":\"accounts\",\"format\":\"CSV\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aJobIsSeenByItsCreatorAndByAnAdmin() {
        String id = client.create(ACCOUNTS).json().get("id").asText();
        BulkClient other = new BulkClient(
                base, Tokens.with(Map.of("sub", "other", "azp", "other", "groups", List.of("integration"))));

        assertThat(client.get("/bulk-jobs/" + id).status()).isEqualTo(200);
        assertThat(other.get("/bulk-jobs/" + id).status()).isEqualTo(404);
        assertThat(other.get("/bulk-jobs/" + id + "/results/failed").status()).isEqualTo(404);
        assertThat(other.get("/bulk-jobs").text()).doesNotContain(id);
        assertThat(new BulkClient(base, Tokens.of("admin"))
                        .get("/bulk-jobs/" + id)
                        .status())
                .isEqualTo(200);
        assertThat(new BulkClient(base, Tokens.of("reader"))
                        .get("/bulk-jobs/" + id)
                        .status())
                .isEqualTo(403);
        assertThat(client.get("/bulk-jobs/" + UUID.randomUUID() + "/results/nonsense")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void progressCanBeWatched() {
        JsonNode job = client.imported(ACCOUNTS, bytes("externalId,name\nw1,Watched\n"));
        String events = client.get("/bulk-jobs/" + job.get("id").asText() + "/events", "text/event-stream")
                .text();

        assertThat(events)
                .contains("event:progress")
                .contains("\"state\":\"COMPLETE\"")
                .contains("\"percent\":100");
        assertThat(events.lines())
                .allMatch(line -> line.isEmpty() || line.matches("(event|data|id|retry)?:.*"), events);
    }

    @Test
    void aStreamEndsWithItsToken() {
        String id = client.create(ACCOUNTS).json().get("id").asText();
        Instant end = Instant.now().plusSeconds(15).truncatedTo(ChronoUnit.SECONDS);
        BulkClient watching = new BulkClient(
                base,
                Tokens.with(Map.of(
                        "sub",
                        "integration-user",
                        "azp",
                        "test-client",
                        "groups",
                        List.of("integration"),
                        "exp",
                        end.getEpochSecond())));
        BulkClient.Answer stream = watching.get("/bulk-jobs/" + id + "/events", "text/event-stream");

        assertThat(stream.status()).isEqualTo(200);
        assertThat(stream.text()).contains("event:progress").contains("\"state\":\"OPEN\"");
        assertThat(Instant.now()).isBetween(end, end.plusSeconds(30));
    }

    @Test
    void theSecondRowOfAnAccountIsAFaultThatNamesTheFirst() {
        JsonNode job = client.imported(ACCOUNTS, bytes("externalId,name\nt1,First\nt2,Other\nt1,Second\n"));

        assertThat(job.at("/rows/created").asInt()).isEqualTo(2);
        assertThat(job.at("/rows/failed").asInt()).isEqualTo(1);
        assertThat(client.get("/bulk-jobs/" + job.get("id").asText() + "/results/failed", "text/csv")
                        .text())
                .contains("t1,Second")
                .contains("Row 1 has the same external id");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
