package org.partnersuite.platform.testkit.strictness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.partnersuite.platform.testkit.Tokens;

/**
 * Sends broken requests to every operation of a running service and collects what was not refused as it should be:
 * with a 4xx problem document that names every fault. Seeded, so that a finding can be repeated.
 */
public final class Strictness {
    private static final List<String> VERBS = List.of("get", "post", "put", "patch", "delete");
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String JSON = "application/json";
    /** A batch checks each item separately. */
    private static final String FIRST_ITEM = "/items/0";

    private static final String UNKNOWN_PARAMETER = "nobody.knows";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final URI service;
    private final JsonNode document;
    private final Map<String, String> resources;
    private final Random random;
    private final SchemaSamples samples;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> findings = new ArrayList<>();

    /**
     * @param openApi the service's document as JSON
     * @param resources by path of the document the address of one that is there, for a patch is judged together with what
     *     it changes
     */
    public Strictness(URI service, String openApi, Map<String, String> resources, long seed) throws IOException {
        this.service = service;
        this.resources = Map.copyOf(resources);
        this.document = MAPPER.readTree(openApi);
        this.random = new Random(seed);
        this.samples = new SchemaSamples(document, random);
    }

    /** What was answered wrongly; empty when all is well. */
    public List<String> findings() throws IOException, InterruptedException {
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (String verb : VERBS) {
                JsonNode operation = path.getValue().path(verb);
                if (operation.isObject()) {
                    check(verb, path.getKey(), operation);
                }
            }
        }
        return List.copyOf(findings);
    }

    private void check(String verb, String path, JsonNode operation) throws IOException, InterruptedException {
        boolean patch = verb.equals("patch");
        String target = patch ? resources.getOrDefault(path, path(path)) : path(path);
        JsonNode content = operation.path("requestBody").path("content");
        checkParameter(verb, target, operation, content);
        if (path.contains("{")) {
            send(verb, path.replaceAll("\\{[^}]*}", "%27%00"), operation, "", new byte[0], "bad id", Set.of());
        }
        for (Iterator<String> types = content.fieldNames(); types.hasNext(); ) {
            String type = types.next();
            if (!type.equals(JSON) && !type.equals(MERGE_PATCH)) {
                continue;
            }
            for (var broken :
                    new BrokenBodies(samples, patch).of(content.path(type).path("schema"))) {
                send(verb, target, operation, type, broken.bytes(), broken.what(), broken.pointers());
            }
        }
    }

    /** It is named together with the faults of the body; those of a patch are known only when it is applied. */
    private void checkParameter(String verb, String target, JsonNode operation, JsonNode content)
            throws IOException, InterruptedException {
        String type = content.isEmpty() ? "" : content.fieldNames().next();
        byte[] body = type.isEmpty() ? new byte[0] : BrokenBodies.UNKNOWN_FIELD.bytes();
        Set<String> pointers = new TreeSet<>(Set.of(UNKNOWN_PARAMETER));
        if (type.equals(JSON)) {
            pointers.addAll(BrokenBodies.UNKNOWN_FIELD.pointers());
        }
        send(verb, target + "?" + UNKNOWN_PARAMETER + "=1", operation, type, body, "unknown parameter", pointers);
    }

    private void send(
            String verb, String target, JsonNode operation, String type, byte[] body, String what, Set<String> pointers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(target))
                .method(verb.toUpperCase(Locale.ROOT), BodyPublishers.ofByteArray(body))
                .header("Authorization", "Bearer " + token(operation))
                .header("Idempotency-Key", new UUID(random.nextLong(), random.nextLong()).toString())
                .header("If-Match", verb.equals("patch") ? "*" : "\"1\"");
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        String wrong = wrong(response, pointers);
        if (!wrong.isEmpty()) {
            findings.add(verb + " " + target + ", " + what + ": " + wrong);
        }
    }

    private static String wrong(HttpResponse<String> response, Set<String> pointers) throws IOException {
        boolean ofItem = !pointers.isEmpty() && pointers.stream().allMatch(pointer -> pointer.startsWith(FIRST_ITEM));
        if (response.statusCode() == 404 && ofItem) {
            // Items are judged together with the resource that the batch is for, and there is none of this id.
            return "";
        }
        if (response.statusCode() == 207 && ofItem) {
            JsonNode refusal = MAPPER.readTree(response.body()).at("/results/0/problem");
            return notNamed(refusal, pointers, pointer -> pointer.substring(FIRST_ITEM.length()));
        }
        if (response.statusCode() < 400 || response.statusCode() >= 500) {
            return "status " + response.statusCode();
        }
        String type = response.headers().firstValue("Content-Type").orElse("none");
        if (!type.startsWith("application/problem+json")) {
            return response.statusCode() + " as " + type;
        }
        return notNamed(MAPPER.readTree(response.body()), pointers, pointer -> pointer);
    }

    private static String notNamed(JsonNode problem, Set<String> pointers, UnaryOperator<String> written) {
        Set<String> missing = pointers.stream().map(written).collect(Collectors.toCollection(TreeSet::new));
        for (JsonNode error : problem.path("errors")) {
            missing.remove(error.path("pointer").asText());
            // A set has no order, so that the fault of its element is the set's.
            missing.remove(error.path("pointer").asText() + "/0");
            missing.removeIf(m -> error.path("pointer").asText().startsWith(m + "/"));
        }
        return missing.isEmpty() ? "" : "does not name " + missing + " but answers " + problem;
    }

    private static String token(JsonNode operation) {
        JsonNode roles = operation.path("x-roles");
        return Tokens.of(roles.isEmpty() ? "reader" : roles.get(0).asText());
    }

    private String path(String template) {
        return template.replaceAll("\\{[^}]*}", new UUID(random.nextLong(), random.nextLong()).toString());
    }
}
