package org.partnersuite.engagement.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

/** The OpenAPI document is the committed one, and its examples are accepted. */
@QuarkusTest
@Tag("XC-1")
class OpenApiTest {
    private static final Path COMMITTED = Path.of("openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Test
    void theDocumentIsTheCommittedOneAndBreaksNoCaller() throws IOException {
        String served = JSON.writeValueAsString(document()) + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, served);
        }
        String committed = Files.readString(COMMITTED);
        assertThat(OpenApiCompare.fromContents(committed, served).isCompatible())
                .as("callers of the committed API are not broken")
                .isTrue();
        assertThat(served)
                .as("openapi.json is up to date; -Dopenapi.write=true writes it anew")
                .isEqualTo(committed);
    }

    @Test
    void theExamplesAreAccepted() throws IOException {
        Api admin = Api.as("admin");
        String key = UUID.randomUUID().toString();
        admin.post("/accounts", example("AccountRequest").replace("001A01", key))
                .then()
                .statusCode(201);
        String opportunity = example("OpportunityRequest")
                .replace("006A01", key)
                .replace("01976b3c-5d00-7a10-8f00-000000000001", Given.account());
        String id = admin.post("/opportunities", opportunity)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        admin.move(id, 1, example("StageMoveRequest")).then().statusCode(201);
    }

    private static String example(String schema) throws IOException {
        JsonNode example = document()
                .path("components")
                .path("schemas")
                .path(schema)
                .path("examples")
                .path(0);
        return example.isTextual() ? example.asText() : example.toString();
    }

    private static JsonNode document() throws IOException {
        return JSON.readTree(given().queryParam("format", "json")
                .get("/v1/engagement/openapi")
                .asByteArray());
    }
}
