package org.partnersuite.platform.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.partnersuite.platform.testkit.Tokens;

/**
 * Every role against every operation of a service, held against {@code docs/access.csv}: what the service does, and what
 * its OpenAPI document says.
 */
public final class RoleMatrix {
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
    private static final Set<String> OF_PARTNER = Set.of("partner", "partner-alliance", "partner-csm");
    private static final String NO_TOKEN = "";

    private final Map<String, JsonNode> operations = new TreeMap<>();
    private final AccessPolicy policy;
    private final Map<String, String> tokens = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    /** @param service the name of its module */
    public RoleMatrix(String service, OpenApiContract contract, Set<String> roles) throws IOException {
        this.policy = AccessPolicy.of(service, roles);
        roles.forEach(role -> tokens.put(role, token(role)));
        contract.document().path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> VERBS.contains(operation.getKey()))
                .forEach(operation -> operations.put(
                        operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), operation.getValue())));
    }

    /** Deviations of the service or its document from the access policy. */
    public List<String> faults() {
        policy.operations().stream()
                .filter(known -> !operations.containsKey(known))
                .forEach(removed -> faults.add(removed + " stands in docs/access.csv and is no operation"));
        operations.forEach(this::check);
        return List.copyOf(faults);
    }

    private void check(String name, JsonNode operation) {
        if (!policy.operations().contains(name)) {
            faults.add(name + " has no row in docs/access.csv");
        }
        Set<String> admitted = policy.admitted(name);
        Set<String> described = new TreeSet<>();
        operation.path("x-roles").forEach(role -> described.add(role.asText()));
        if (!described.equals(admitted)) {
            faults.add(name + " admits " + described + " by its document and " + admitted + " by docs/access.csv");
        }
        if (policy.isOpen(name) != operation.path("x-public").asBoolean()) {
            faults.add(name + " is open by its document or by docs/access.csv, not by both");
        }
        if (policy.isOpen(name)) {
            int status = status(name, operation, NO_TOKEN);
            if (status == 401 || status == 403 || status >= 500) {
                faults.add(name + " answers without a token with " + status);
            }
            return;
        }
        if (status(name, operation, NO_TOKEN) != 401) {
            faults.add(name + " answers without a token");
        }
        tokens.forEach((role, token) -> {
            int status = status(name, operation, token);
            if (admitted.contains(role) == (status == 403) || status == 401 || status >= 500) {
                faults.add(name + " answers " + role + " with " + status);
            }
        });
    }

    private static int status(String name, JsonNode operation, String token) {
        var request = RestAssured.given();
        if (!token.equals(NO_TOKEN)) {
            request.auth().oauth2(token);
        }
        JsonNode content = operation.path("requestBody").path("content");
        if (!content.isEmpty()) {
            request.contentType(content.fieldNames().next() + "; charset=UTF-8")
                    .body("{}".getBytes(StandardCharsets.UTF_8));
        }
        int space = name.indexOf(' ');
        String target = name.substring(space + 1)
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        return request.request(name.substring(0, space), target).statusCode();
    }

    private static String token(String role) {
        return OF_PARTNER.contains(role) ? Tokens.ofPartner(UUID.randomUUID(), role) : Tokens.of(role);
    }
}
