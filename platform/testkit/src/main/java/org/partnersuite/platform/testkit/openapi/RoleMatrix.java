package org.partnersuite.platform.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.platform.testkit.Tokens;

/** Every role against every operation of an OpenAPI document; an operation without a rule is a fault. */
public final class RoleMatrix {
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
    private static final String NO_TOKEN = "";

    private final OpenApiContract contract;
    private final Set<String> roles;
    private final List<String> faults = new ArrayList<>();

    public RoleMatrix(OpenApiContract contract, Set<String> roles) {
        this.contract = contract;
        this.roles = roles;
    }

    /** Where a service lets in, or keeps out, whom it should not. */
    public List<String> faults() {
        for (Map.Entry<String, JsonNode> path :
                contract.document().path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (VERBS.contains(operation.getKey())) {
                    check(operation.getKey(), path.getKey(), operation.getValue());
                }
            }
        }
        return List.copyOf(faults);
    }

    private void check(String verb, String path, JsonNode operation) {
        Set<String> allowed = new HashSet<>();
        operation.path("x-roles").forEach(role -> allowed.add(role.asText()));
        if (allowed.isEmpty()) {
            faults.add(verb + " " + path + " has no rule");
        }
        if (status(verb, path, operation, NO_TOKEN) != 401) {
            faults.add(verb + " " + path + " answers without a token");
        }
        for (String role : roles) {
            int status = status(verb, path, operation, token(role));
            if (allowed.contains(role) == (status == 403) || status == 401 || status >= 500) {
                faults.add(verb + " " + path + " answers " + role + " with " + status);
            }
        }
    }

    private static int status(String verb, String path, JsonNode operation, String token) {
        var request = RestAssured.given();
        if (!token.equals(NO_TOKEN)) {
            request.auth().oauth2(token);
        }
        JsonNode content = operation.path("requestBody").path("content");
        if (!content.isEmpty()) {
            request.contentType(content.fieldNames().next() + "; charset=UTF-8")
                    .body("{}".getBytes(StandardCharsets.UTF_8));
        }
        String target = path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        return request.request(verb.toUpperCase(Locale.ROOT), target).statusCode();
    }

    private static String token(String role) {
        return role.equals("partner") ? Tokens.ofPartner(UUID.randomUUID()) : Tokens.of(role);
    }
}
