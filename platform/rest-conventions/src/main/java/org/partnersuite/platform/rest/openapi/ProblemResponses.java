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

/** The refusals every operation may answer, described once in the document's components. */
final class ProblemResponses {
    private static final Map<String, String> DESCRIPTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "The request has faults: unknown, missing or malformed parts. All are listed."),
            Map.entry("401", "The token is missing, invalid or expired."),
            Map.entry("403", "The token's roles do not allow this."),
            Map.entry("404", "The resource does not exist, or the caller may not see it."),
            Map.entry("409", "The request conflicts with the current state, or the same request is still running."),
            Map.entry("412", "The resource has changed since the version in If-Match."),
            Map.entry("413", "The body is too large."),
            Map.entry("415", "The Content-Type is not supported."),
            Map.entry(
                    "422",
                    "A business rule refuses the request, and every unmet rule is listed; or a list question takes too long."),
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

    /** Leaves out what no operation answers with. */
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
                .description("Why a request was refused (RFC 9457). Some have further members, such as existingId.")
                .addProperty("type", text("The address of a page about the code, relative to the gateway."))
                .addProperty("title", text("The status in words."))
                .addProperty("status", createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("A sentence for people."))
                .addProperty("instance", text("The path of the request."))
                .addProperty("code", text("Stable, for programs."))
                .addProperty(
                        "errors",
                        createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("Every fault of the request.")
                                .items(createSchema().ref("Fault")))
                .addProperty("traceId", text("Finds the request in logs and traces."))
                .required(List.of("type", "title", "status", "detail", "instance", "code"));
    }

    private static Schema fault() {
        return createSchema()
                .addType(SchemaType.OBJECT)
                .description("One fault, or one criterion that is not met.")
                .addProperty("pointer", text("A JSON pointer into the body, or the parameter's or header's name."))
                .addProperty("code", text("Stable, for programs."))
                .addProperty("detail", text("A sentence for people."))
                .addProperty(
                        "satisfiedBy",
                        createSchema().ref("SuggestedCall").description("The call that would satisfy the criterion."))
                .required(List.of("code", "detail"));
    }

    private static Schema suggestedCall() {
        return createSchema()
                .addType(SchemaType.OBJECT)
                .description("A call.")
                .addProperty("method", text("The call's method."))
                .addProperty("path", text("The call's path."))
                .required(List.of("method", "path"));
    }

    private static Schema text(String description) {
        return createSchema().addType(SchemaType.STRING).description(description);
    }
}
