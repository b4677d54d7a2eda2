package org.partnersuite.reporting.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.testkit.strictness.Strictness;

/** The OpenAPI document is the committed one, and the service keeps to it. */
@QuarkusTest
@ReportingTest
@Tag("XC-1")
class ApiContractTest {
    private static final Path COMMITTED = Path.of("openapi.json");
    private static final List<String> VERBS = List.of("get", "post", "put", "patch", "delete");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by the test's container
    URI service;

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
    @Tag("XC-3")
    void eachOperationLetsInExactlyTheRolesItNames() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document().path("paths").properties()) {
            for (String verb : VERBS) {
                JsonNode operation = path.getValue().path(verb);
                if (operation.isObject()) {
                    wrong.addAll(roleFaults(verb, path.getKey(), operation));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void brokenRequestsAreRefusedByNameWhateverTheOperation() throws Exception {
        assertThat(new Strictness(service, document().toString(), 20261122).findings())
                .isEmpty();
    }

    private static List<String> roleFaults(String verb, String path, JsonNode operation) {
        List<String> allowed = new ArrayList<>();
        operation.path("x-roles").forEach(role -> allowed.add(role.asText()));
        List<String> faults = new ArrayList<>();
        if (allowed.isEmpty()) {
            faults.add(verb + " " + path + " has no rule");
        }
        if (status(verb, path, given()) != 401) {
            faults.add(verb + " " + path + " without a token");
        }
        for (String role : Roles.ALL) {
            String token = role.equals(Roles.PARTNER) ? Tokens.ofPartner(UUID.randomUUID()) : Tokens.of(role);
            int status = status(verb, path, given().auth().oauth2(token));
            if ((status != 401 && status != 403) != allowed.contains(role)) {
                faults.add(verb + " " + path + " as " + role + ": " + status);
            }
        }
        return faults;
    }

    private static int status(String verb, String path, RequestSpecification request) {
        String target = path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        if (verb.equals("post")) {
            request.contentType(ContentType.JSON).body("{}");
        }
        return request.request(verb.toUpperCase(Locale.ROOT), target).statusCode();
    }

    private static JsonNode document() throws IOException {
        return JSON.readTree(given().get("/v1/reporting/openapi?format=json").asString());
    }
}
