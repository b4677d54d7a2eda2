package org.partnersuite.platform.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.filter.Filter;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Validates every response of a test against the service's OpenAPI document: status, media type, body and headers; for
 * a partner against the partner's schema. A path without an operation is not validated.
 */
public final class DocumentedResponses {
    private static final List<String> HEADERS = List.of("ETag", "Location", "Retry-After", "Idempotent-Replayed");
    private static final Map<String, DocumentedResponses> BY_SERVICE = new ConcurrentHashMap<>();

    private final JsonNode document;
    private final ResponseSchemas schemas;
    private final List<Template> templates = new ArrayList<>();

    private record Template(Pattern pattern, long variables, JsonNode item) {}

    private DocumentedResponses(JsonNode document) {
        this.document = document;
        this.schemas = new ResponseSchemas(document);
        document.path("paths").properties().forEach(path -> {
            String pattern = path.getKey().replaceAll("\\{[^}]*}", "[^/]+");
            long variables = path.getKey().chars().filter(c -> c == '{').count();
            templates.add(new Template(Pattern.compile(pattern), variables, path.getValue()));
        });
        templates.sort(Comparator.comparing(Template::variables));
    }

    /** @param base the path that all addresses of the service begin with */
    public static DocumentedResponses of(String base) {
        return BY_SERVICE.computeIfAbsent(base, DocumentedResponses::read);
    }

    private static DocumentedResponses read(String base) {
        try {
            return new DocumentedResponses(OpenApiContract.servedAt(base).document());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Validates the responses to a token. */
    public Filter to(String token) {
        boolean partners = isPartners(token);
        return (request, expected, context) -> judged(request, context.next(request, expected), partners);
    }

    private Response judged(FilterableRequestSpecification request, Response response, boolean partners) {
        JsonNode operation =
                operation(request.getMethod(), URI.create(request.getURI()).getRawPath());
        List<String> faults = operation == null ? List.of() : faults(operation, response, partners);
        if (request.getURI().contains("fields=")) {
            // Items are trimmed to the members that the caller names.
            faults = faults.stream()
                    .filter(fault -> !fault.contains("required property"))
                    .toList();
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    "The document does not say of " + request.getMethod() + " " + request.getURI() + " that it answers "
                            + response.statusCode() + " as it does: " + faults + "\n" + response.asString());
        }
        return response;
    }

    private @Nullable JsonNode operation(String method, String path) {
        Optional<Template> template = templates.stream()
                .filter(one -> one.pattern().matcher(path).matches())
                .filter(one -> one.item().has(method.toLowerCase(Locale.ROOT)))
                .findFirst();
        return template.map(one -> one.item().get(method.toLowerCase(Locale.ROOT)))
                .orElse(null);
    }

    private static boolean isPartners(String token) {
        String[] parts = token.split("\\.", -1);
        return parts.length == 3
                && new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                        .contains("\"partner_id\"");
    }

    private List<String> faults(JsonNode operation, Response response, boolean partners) {
        if (response.statusCode() == 304 || response.statusCode() == 406) {
            return List.of();
        }
        JsonNode documented = resolved(operation.path("responses").path(String.valueOf(response.statusCode())));
        if (documented.isMissingNode()) {
            return List.of("the status is not described");
        }
        List<String> faults = new ArrayList<>();
        for (String header : HEADERS) {
            if (response.headers().hasHeaderWithName(header)
                    && !documented.path("headers").has(header)) {
                faults.add(header + " is not described");
            }
        }
        String type =
                response.contentType() == null ? "" : response.contentType().replaceAll(";.*", "");
        if (type.isEmpty()) {
            return faults;
        }
        JsonNode content = documented.path("content").path(type);
        if (content.isMissingNode()) {
            faults.add(type + " is not described");
        } else if (type.endsWith("json")) {
            JsonNode schema = content.path("schema");
            faults.addAll(schemas.faults(partners ? ResponseSchemas.ofPartners(schema) : schema, response.asString()));
        }
        return faults;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }
}
