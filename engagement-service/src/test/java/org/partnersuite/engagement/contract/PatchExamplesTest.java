package org.partnersuite.engagement.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;

/** The examples of merge patches, those that remove a member too, are accepted as they stand. */
@QuarkusTest
@Tag("XC-1")
class PatchExamplesTest {
    private final Api admin = Api.as("admin");

    @Test
    void everyPatchChangesWhatItSays() throws IOException {
        OpenApiContract contract = OpenApiContract.servedAt(Api.BASE);
        Map<String, String> resources = PatchedResources.of(contract);
        Map<String, JsonNode> patches = new TreeMap<>();
        contract.document().path("paths").properties().forEach(path -> {
            JsonNode schema =
                    path.getValue().at("/patch/requestBody/content/application~1merge-patch+json/schema/$ref");
            if (schema.isTextual() && !schema.asText().endsWith("/BulkJobStatePatch")) {
                patches.put(
                        path.getKey(),
                        contract.document().at(schema.asText().substring(1)).path("examples"));
            }
        });

        assertThat(patches.keySet()).isEqualTo(resources.keySet());
        patches.forEach((path, examples) -> {
            assertThat(examples).as(path).isNotEmpty();
            String resource = resources.getOrDefault(path, "").substring(Api.BASE.length());
            for (JsonNode example : examples) {
                admin.patch(resource, example.toString(), admin.get(resource).header("ETag"))
                        .then()
                        .statusCode(200);
            }
        });
    }
}
