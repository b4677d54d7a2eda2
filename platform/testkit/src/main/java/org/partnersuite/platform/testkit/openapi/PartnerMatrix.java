package org.partnersuite.platform.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.partnersuite.platform.testkit.openapi.PartnerSchemaPair.Findings;

/**
 * Every operation that an OpenAPI document lets {@code partner} call, the role that reads, against rows that carry a
 * marker in everything a partner is not to see: its answers have what the partner's schema names and nothing of the
 * marker, and nothing that is hidden can be filtered or sorted by.
 */
public final class PartnerMatrix {
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;
    private final String marker;
    private final String partner;
    private final String vendor;
    private final Findings findings = new Findings();
    private final List<String> faults = new ArrayList<>();

    /**
     * @param marker what texts begin with that a partner is not to see
     * @param partner a token of the rows' partner
     * @param vendor a token that sees the same rows whole
     */
    public PartnerMatrix(OpenApiContract contract, String marker, String partner, String vendor) {
        this.document = contract.document();
        this.marker = marker;
        this.partner = partner;
        this.vendor = vendor;
    }

    /**
     * What a partner gets that it should not, and what no row has that it is not to see.
     *
     * @param paths of rows, by the operation as {@code GET /v1/…/{id}}; an operation without parameters needs none
     * @param bodies what to send, by the operation
     */
    public List<String> faults(Map<String, List<String>> paths, Map<String, String> bodies) {
        document.path("x-undecided-for-partners").forEach(open -> faults.add("nobody has decided: " + open.asText()));
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (VERBS.contains(operation.getKey()) && isForPartners(operation.getValue())) {
                    String call = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                    List<String> rows =
                            paths.getOrDefault(call, path.getKey().contains("{") ? List.of() : List.of(path.getKey()));
                    if (rows.isEmpty()) {
                        faults.add(call + " has no row in this test");
                    }
                    rows.forEach(row -> check(call, row, operation.getValue(), bodies.getOrDefault(call, "")));
                }
            }
        }
        return List.copyOf(faults);
    }

    /** The hidden members that no row of the test had: of them nothing is proved. */
    public Set<String> hiddenWithoutRow() {
        Set<String> left = new TreeSet<>(findings.hidden());
        left.removeAll(findings.hiddenWithValue());
        return left;
    }

    private static boolean isForPartners(JsonNode operation) {
        for (JsonNode role : operation.path("x-roles")) {
            if (role.asText().equals("partner")) {
                return true;
            }
        }
        return false;
    }

    private void check(String call, String row, JsonNode operation, String body) {
        Response seen = call(call, row, partner, body);
        Response whole = call(call, row, vendor, body);
        if (seen.statusCode() / 100 != 2 || whole.statusCode() != seen.statusCode()) {
            faults.add(call + " answers a partner with " + seen.statusCode() + ", the vendor with " + whole.statusCode()
                    + ": " + seen.asString());
            return;
        }
        if (seen.asString().contains(marker)) {
            faults.add(call + " shows what is the vendor's own: " + seen.asString());
        }
        JsonNode schema = operation
                .path("responses")
                .path(String.valueOf(seen.statusCode()))
                .path("content")
                .path("application/json")
                .path("schema");
        PartnerSchemaPair pair = PartnerSchemaPair.of(document, schema);
        pair.compare(tree(whole), findings);
        Set<String> beyond = new TreeSet<>();
        pair.findBeyond(tree(seen), "", beyond);
        beyond.forEach(member -> faults.add(call + " shows a partner " + member));
        checkParameters(call, row, operation, body);
    }

    private void checkParameters(String call, String row, JsonNode operation, String body) {
        boolean sorts = operation.path("parameters").findValuesAsText("name").contains("sort");
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asText();
            if (parameter.path("x-not-for-partners").asBoolean()) {
                expectRefusal(call, asking(row) + name + "=x", name, body);
                String base = name.replaceAll("\\.(gte|lte|prefix)$", "");
                if (sorts) {
                    expectRefusal(call, asking(row) + "sort=" + base, "sort", body);
                    expectRefusal(call, asking(row) + "sort=-" + base, "sort", body);
                }
            }
            if (parameter.has("x-partner-values")) {
                for (JsonNode value : parameter.path("x-partner-values")) {
                    String url = asking(row) + name + "=" + value.asText();
                    if (call(call, url, partner, body).statusCode() != 200) {
                        faults.add(call + " refuses a partner " + url);
                    }
                }
                expectRefusal(call, asking(row) + name + "=nothing", name, body);
            }
        }
    }

    private static String asking(String row) {
        return row + (row.contains("?") ? "&" : "?");
    }

    private void expectRefusal(String call, String url, String parameter, String body) {
        Response answer = call(call, url, partner, body);
        List<String> pointers = answer.statusCode() == 400 ? answer.path("errors.pointer") : List.of();
        if (!pointers.contains(parameter)) {
            faults.add(call + " does not refuse a partner " + url + ": " + answer.statusCode());
        }
    }

    private static Response call(String call, String url, String token, String body) {
        var request = RestAssured.given().urlEncodingEnabled(false).auth().oauth2(token);
        if (!body.isEmpty()) {
            request.contentType("application/json").body(body.getBytes(StandardCharsets.UTF_8));
        }
        return request.request(call.substring(0, call.indexOf(' ')), url);
    }

    private static JsonNode tree(Response response) {
        try {
            return JSON.readTree(response.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
