package org.partnersuite.engagement.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.IssuerResource;
import org.partnersuite.platform.testkit.PostgresResource;
import org.partnersuite.platform.testkit.Tokens;

@Tag("EN-13")
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class ImportProfilesApiTest {
    @TestHTTPResource("/v1/engagement")
    String base;

    private BulkClient client;

    @BeforeEach
    void connect() {
        client = new BulkClient(base, Tokens.of("integration"));
    }

    private static String profile(String name, String nameColumn) {
        return "{\"name\":\"" + name + "\",\"object\":\"accounts\",\"externalIdSource\":\"p\",\"fields\":{"
                + "\"externalId\":{\"sources\":[{\"column\":\"id\"}]},"
                + "\"name\":{\"sources\":[{\"column\":\"" + nameColumn + "\"}]}}}";
    }

    @Test
    void aReplacedProfileIsANewVersionAndTheOldOneStays() {
        JsonNode first = client.createProfile(profile("versions", "label"));
        String path = "/import-profiles/" + first.get("id").asText();

        assertThat(client.put(path, "\"1\"", profile("versions", "title"))
                        .json()
                        .get("version")
                        .asInt())
                .isEqualTo(2);
        assertThat(client.put(path, "\"1\"", profile("versions", "x")).status()).isEqualTo(412);
        assertThat(client.put(path, "\"2\"", profile("versions", "title"))
                        .json()
                        .get("version")
                        .asInt())
                .isEqualTo(2);
        assertThat(client.get(path + "/versions/1").text()).contains("label");
        assertThat(client.get(path).text()).contains("title");
        assertThat(client.get(path + "/versions").json()).hasSize(2);
        assertThat(client.get("/import-profiles?object=accounts&name=versions")
                        .json()
                        .get("items"))
                .hasSize(1);
    }

    @Test
    @Tag("EN-14")
    void theHistoryTellsWhatEachVersionChanged() {
        String path = "/import-profiles/"
                + client.createProfile(profile("told", "label")).get("id").asText();
        client.put(path, "\"1\"", profile("told", "title"));
        client.put(path, "\"2\"", profile("told", "title"));

        JsonNode history = client.get(path + "/history").json().get("items");
        assertThat(history).hasSize(2);
        assertThat(history.get(1).get("action").asText()).isEqualTo("revised");
        assertThat(history.get(1).get("by").asText()).isEqualTo("integration-user");
        assertThat(history.get(1).get("changes")).hasSize(1);
        JsonNode fields = history.get(1).at("/changes/0");
        assertThat(fields.get("field").asText()).isEqualTo("fields");
        assertThat(fields.at("/from/name/sources/0/column").asText()).isEqualTo("label");
        assertThat(fields.at("/to/name/sources/0/column").asText()).isEqualTo("title");
    }

    @Test
    void aJobKeepsTheVersionItWasCreatedWith() {
        JsonNode profile = client.createProfile(profile("kept", "label"));
        String job = "{\"object\":\"accounts\",\"format\":\"CSV\",\"importProfile\":{\"id\":\""
                + profile.get("id").asText() + "\"}}";
        BulkClient.Answer created = client.create(job);
        client.put("/import-profiles/" + profile.get("id").asText(), "\"1\"", profile("kept", "title"));

        assertThat(created.json().at("/importProfile/version").asInt()).isEqualTo(1);
        assertThat(created.json().get("externalIdSource").asText()).isEqualTo("p");
        assertThat(client.upload(created, "text/csv", "id,label,extra\n1,One,x\n".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void everyFaultOfAProfileIsNamed() {
        BulkClient.Answer refused = client.post("/import-profiles", """
                {"name":"faulty","object":"opportunities","encoding":"klingon","currency":"XXQ","fields":{
                  "stage":{"sources":[{"column":"s","values":{"Won":"WIN"}}]},
                  "amount":{"sources":[{"column":"a","constant":"1"}],"decimalMark":",","groupingMark":","},
                  "engagedOn":{"sources":[{"column":"d"}],"dateFormats":["mm-ss"]},
                  "colour":{"sources":[{"column":"c"}]}}}
                """);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors"))
                .extracting(error -> error.get("pointer").asText())
                .containsExactlyInAnyOrder(
                        "/encoding",
                        "/currency",
                        "/fields/stage/sources/0/values/Won",
                        "/fields/amount/sources/0",
                        "/fields/amount/groupingMark",
                        "/fields/engagedOn/dateFormats/0",
                        "/fields/colour",
                        "/fields/externalId",
                        "/fields/account",
                        "/fields/name",
                        "/fields/owner");
    }

    @Test
    void aNameIsTakenOnceAndTheConflictNamesItsHolder() {
        JsonNode first = client.createProfile(profile("taken", "label"));
        BulkClient.Answer second = client.post("/import-profiles", profile("taken", "label"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().get("existingId").asText())
                .isEqualTo(first.get("id").asText());
    }
}
