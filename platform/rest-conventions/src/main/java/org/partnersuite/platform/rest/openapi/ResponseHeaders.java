package org.partnersuite.platform.rest.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Response headers, described once in the components. */
final class ResponseHeaders {
    private static final Map<String, Header> HEADERS = new TreeMap<>(Map.of(
            "ETag", text("The quoted version of the resource, for If-Match and If-None-Match.", "\"3\""),
            "Location",
                    text(
                            "The path of the created resource.",
                            "/v1/engagement/accounts/01976b3c-5d00-7a10-8f00-000000000001"),
            "Idempotent-Replayed", text("true when this is the stored response to an earlier request.", "true"),
            "RateLimit", text("The remaining quota: r requests in the next t seconds.", "\"default\";r=5999;t=60"),
            "RateLimit-Policy", text("The quota: q requests in w seconds.", "\"default\";q=6000;w=60"),
            "X-Request-Id",
                    text("The id of the request, from the caller or the gateway; it is in the logs.", "req-4711"),
            "Retry-After", seconds("Seconds to wait before the next attempt.")));
    private static final List<String> ALWAYS = List.of("RateLimit", "RateLimit-Policy", "X-Request-Id");

    private static final DotName HTTP_HEADERS = DotName.createSimple("jakarta.ws.rs.core.HttpHeaders");

    private ResponseHeaders() {}

    static void describe(Components components) {
        HEADERS.forEach(components::addHeader);
        components.getResponses().forEach((name, response) -> {
            if (List.of("Problem409", "Problem429", "Problem503").contains(name)) {
                add(response, "Retry-After");
            }
            ALWAYS.forEach(header -> add(response, header));
        });
    }

    /**
     * What is created, changed by its version or read for the version that a caller has, and what shows its version,
     * is answered with it.
     *
     * @param changesVersion whether the operation takes If-Match
     */
    static void add(
            Components components, Operation operation, MethodInfo method, String verb, boolean changesVersion) {
        boolean conditional =
                method.parameterTypes().stream().anyMatch(type -> type.name().equals(HTTP_HEADERS));
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (!status.startsWith("2")) {
                return;
            }
            boolean created = status.equals("201");
            if (created || changesVersion && !status.equals("204") || conditional || hasVersion(components, response)) {
                add(response, "ETag");
            }
            if (created || status.equals("202")) {
                add(response, "Location");
            }
            if (verb.equals("POST")) {
                add(response, "Idempotent-Replayed");
            }
            ALWAYS.forEach(header -> add(response, header));
        });
    }

    private static void add(APIResponse response, String header) {
        if (response.getHeaders() == null || !response.getHeaders().containsKey(header)) {
            response.addHeader(header, createHeader().ref(header));
        }
    }

    private static boolean hasVersion(Components components, APIResponse response) {
        MediaType json =
                response.getContent() == null ? null : response.getContent().getMediaType("application/json");
        Schema schema = json == null ? null : resolved(components, json.getSchema());
        return schema != null
                && schema.getProperties() != null
                && schema.getProperties().containsKey("version");
    }

    private static @Nullable Schema resolved(Components components, @Nullable Schema schema) {
        String name = schema == null ? null : Schemas.reference(schema);
        return name == null ? schema : components.getSchemas().get(name);
    }

    private static Header text(String description, String example) {
        return createHeader()
                .description(description)
                .schema(createSchema().addType(SchemaType.STRING))
                .example(example);
    }

    private static Header seconds(String description) {
        return createHeader()
                .description(description)
                .schema(createSchema().addType(SchemaType.INTEGER).format("int32"))
                .example(1);
    }
}
