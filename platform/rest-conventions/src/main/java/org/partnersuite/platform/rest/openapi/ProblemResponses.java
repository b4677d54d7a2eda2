package org.partnersuite.platform.rest.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.partnersuite.platform.rest.problem.ProblemDocument;

/** Problem responses of every operation, described once in the components. */
final class ProblemResponses {
    private static final Map<String, String> DESCRIPTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "The request has faults: unknown, missing or malformed parts. All are listed."),
            Map.entry("401", "The token is missing, invalid or expired."),
            Map.entry("403", "The token's roles do not allow this."),
            Map.entry("404", "The resource does not exist, or the caller may not see it."),
            Map.entry("409", "The request conflicts with the current state, or the same request is still running."),
            Map.entry("410", "It was there and is there no more; code tells what."),
            Map.entry(
                    "412",
                    "The resource has changed since the version in If-Match, or exists although If-None-Match excludes it."),
            Map.entry("413", "The body is too large."),
            Map.entry("415", "The Content-Type is not supported."),
            Map.entry(
                    "422",
                    "A business rule refuses the request, and every unmet rule is listed; or a list query"
                            + " takes too long."),
            Map.entry("428", "If-Match is missing."),
            Map.entry("429", "Request quota exceeded; see Retry-After."),
            Map.entry("500", "The service failed; traceId finds the request in its logs."),
            Map.entry("503", "The service is unavailable; see Retry-After.")));

    private ProblemResponses() {}

    static void describe(Components components) {
        components.addSchema("Fault", fault());
        components.addSchema("SuggestedCall", suggestedCall());
        components.addSchema("Problem", problem());
        DESCRIPTIONS.forEach((status, description) -> components.addResponse(
                "Problem" + status,
                createAPIResponse()
                        .description(description)
                        .content(createContent()
                                .addMediaType(
                                        ProblemDocument.MEDIA_TYPE,
                                        createMediaType().schema(createSchema().ref("Problem"))))));
    }

    static void add(Operation operation, List<String> statuses) {
        for (String status : statuses) {
            if (!operation.getResponses().hasAPIResponse(status)) {
                operation
                        .getResponses()
                        .addAPIResponse(status, createAPIResponse().ref("Problem" + status));
            }
        }
    }

    /** Removes unused problem responses. */
    static void keepUsed(OpenAPI document) {
        Set<String> used = document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(APIResponse::getRef)
                .filter(Objects::nonNull)
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        DESCRIPTIONS.keySet().stream()
                .map(status -> "Problem" + status)
                .filter(name -> !used.contains(name))
                .forEach(document.getComponents()::removeResponse);
    }

    private static Schema problem() {
        return createSchema()
                .addType(SchemaType.OBJECT)
                .description("Why a request was refused (RFC 9457). Some codes add fields, such as existingId.")
                .addProperty("type", text("Page that explains the code, relative to the gateway."))
                .addProperty("title", text("Reason phrase of the status."))
                .addProperty("status", createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("Sentence for people."))
                .addProperty("instance", text("Path of the request."))
                .addProperty("code", text("Stable code for programs."))
                .addProperty(
                        "errors",
                        createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("All faults of the request.")
                                .items(createSchema().ref("Fault")))
                .addProperty("traceId", text("Identifies the request in logs and traces."))
                .required(List.of("type", "title", "status", "detail", "instance", "code"));
    }

    private static Schema fault() {
        return createSchema()
                .addType(SchemaType.OBJECT)
                .description("One fault, or one unmet criterion.")
                .addProperty("pointer", text("A JSON pointer into the body, or the name of the parameter or header."))
                .addProperty("code", text("Stable code for programs."))
                .addProperty("detail", text("Sentence for people."))
                .addProperty(
                        "satisfiedBy",
                        createSchema().ref("SuggestedCall").description("The call that satisfies the criterion."))
                .required(List.of("code", "detail"));
    }

    private static Schema suggestedCall() {
        return createSchema()
                .addType(SchemaType.OBJECT)
                .description("An API call.")
                .addProperty("method", text("HTTP method."))
                .addProperty("path", text("Path."))
                .required(List.of("method", "path"));
    }

    private static Schema text(String description) {
        return createSchema().addType(SchemaType.STRING).description(description);
    }
}
