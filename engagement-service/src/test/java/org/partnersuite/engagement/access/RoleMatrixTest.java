package org.partnersuite.engagement.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.testkit.Tokens;

/** Every role against every operation of the OpenAPI document; an operation without a rule fails. */
@QuarkusTest
@Tag("XC-3")
class RoleMatrixTest {
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    @Test
    void everyRoleReachesWhatItsRuleSaysAndNothingElse() throws Exception {
        JsonNode document = new ObjectMapper()
                .readTree(RestAssured.given()
                        .queryParam("format", "json")
                        .get("/v1/engagement/openapi")
                        .asByteArray());
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (VERBS.contains(operation.getKey())) {
                    check(operation.getKey(), path.getKey(), operation.getValue(), wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(String verb, String path, JsonNode operation, List<String> wrong) {
        JsonNode content = operation.path("requestBody").path("content");
        String type = content.isEmpty() ? "" : content.fieldNames().next();
        Set<String> allowed = new HashSet<>();
        operation.path("x-roles").forEach(role -> allowed.add(role.asText()));
        if (allowed.isEmpty()) {
            wrong.add(verb + " " + path + " has no rule");
        }
        if (status(verb, path, type, null) != 401) {
            wrong.add(verb + " " + path + " answers without a token");
        }
        for (String role : Roles.ALL) {
            int status = status(verb, path, type, role);
            if (allowed.contains(role) == (status == 403) || status == 401 || status >= 500) {
                wrong.add(verb + " " + path + " answers " + role + " with " + status);
            }
        }
    }

    private static int status(String verb, String path, String type, @Nullable String role) {
        String target = path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        var request = RestAssured.given();
        if (role != null) {
            request.auth().oauth2(role.equals(Roles.PARTNER) ? Tokens.ofPartner(UUID.randomUUID()) : Tokens.of(role));
        }
        if (!type.isEmpty()) {
            request.header("Content-Type", type).body("{}");
        }
        return request.request(verb.toUpperCase(Locale.ROOT), target).statusCode();
    }
}
