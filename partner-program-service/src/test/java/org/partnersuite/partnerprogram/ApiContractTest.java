package org.partnersuite.partnerprogram;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.testkit.strictness.Strictness;

/** The OpenAPI document is what was committed, and the service does what it says. */
@QuarkusTest
@Tag("XC-1")
class ApiContractTest {
    private static final Path COMMITTED = Path.of("openapi.json");
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // given by the test's container
    URI service;

    @Test
    void documentIsTheCommittedOneAndBreaksNoCaller() throws IOException {
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
    void eachOperationLetsInExactlyItsRoles() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document().path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (VERBS.contains(operation.getKey())) {
                    checkRoles(path.getKey(), operation.getKey(), operation.getValue(), wrong);
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

    @Test
    void theDocumentsExamplesAreAccepted() throws IOException {
        Api api = Api.as("admin");
        UUID partner = Given.partner();
        String key = UUID.randomUUID().toString();
        api.post("/partners", example("NewPartner").replace("P-17", key)).then().statusCode(201);
        api.put("/partners/by-external-id/crm/" + UUID.randomUUID(), example("PartnerTerms"), null)
                .then()
                .statusCode(201);
        api.postMatching("/partners/" + partner + "/transitions", example("TransitionRequest"), "\"1\"")
                .then()
                .statusCode(201);
        api.put("/partners/" + partner + "/deals/by-external-id/crm/" + key, example("DealRequest"), null)
                .then()
                .statusCode(201);
        api.post(
                        "/partners/" + partner + "/deals/batch",
                        "{\"items\":[" + example("FedDeal").replace("D-1042", key + "b") + "]}")
                .then()
                .statusCode(207)
                .body("results[0].status", equalTo(201));
        api.post("/exchange-rates/batch", "{\"items\":[" + example("RateRequest") + "]}")
                .then()
                .statusCode(207)
                .body("results[0].problem", nullValue());
    }

    private void checkRoles(String path, String verb, JsonNode operation, List<String> wrong) {
        List<String> allowed = new ArrayList<>();
        operation.path("x-roles").forEach(role -> allowed.add(role.asText()));
        if (allowed.isEmpty()) {
            wrong.add(verb + " " + path + " has no rule");
        }
        for (String role : Roles.ALL) {
            int status = call(verb, path, operation, token(role));
            boolean letIn = status != 401 && status != 403;
            if (letIn != allowed.contains(role)) {
                wrong.add(verb + " " + path + " as " + role + ": " + status);
            }
        }
        if (call(verb, path, operation, "") != 401) {
            wrong.add(verb + " " + path + " without a token");
        }
    }

    private static int call(String verb, String path, JsonNode operation, String token) {
        var request = given();
        if (!token.isEmpty()) {
            request.auth().oauth2(token);
        }
        for (Map.Entry<String, JsonNode> body :
                operation.path("requestBody").path("content").properties()) {
            request.contentType(body.getKey() + "; charset=UTF-8").body("{}".getBytes(StandardCharsets.UTF_8));
        }
        return request.request(
                        verb.toUpperCase(Locale.ROOT),
                        path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString()))
                .statusCode();
    }

    private static String token(String role) {
        return role.equals(Roles.PARTNER) ? Tokens.ofPartner(UUID.randomUUID()) : Tokens.of(role);
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
        return JSON.readTree(
                given().get("/v1/partner-program/openapi?format=json").asString());
    }
}
