package org.partnersuite.platform.rest.openapi;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Iterates over the schemas of a document. */
final class Schemas {
    private Schemas() {}

    /** Every schema of the document once, its components included. */
    static void each(OpenAPI document, Consumer<Schema> action) {
        Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.concat(used(document), document.getComponents().getSchemas().values().stream())
                .forEach(schema -> below(schema, seen, action));
    }

    /** The schemas that operations and the components' responses use directly. */
    static Stream<Schema> used(OpenAPI document) {
        return Stream.concat(
                document.getPaths().getPathItems().values().stream()
                        .flatMap(path -> path.getOperations().values().stream())
                        .flatMap(Schemas::of),
                document.getComponents().getResponses().values().stream()
                        .flatMap(response -> of(response.getContent())));
    }

    /** The schemas that a schema is made of, references not followed. */
    static Stream<Schema> in(Schema schema) {
        return Stream.of(
                        all(
                                schema.getProperties() == null
                                        ? null
                                        : schema.getProperties().values()),
                        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema()),
                        all(schema.getAllOf()),
                        all(schema.getAnyOf()),
                        all(schema.getOneOf()))
                .flatMap(schemas -> schemas)
                .filter(Objects::nonNull);
    }

    /** The name in the components that a schema refers to. */
    static @Nullable String reference(Schema schema) {
        String reference = schema.getRef();
        return reference == null ? null : reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static void below(Schema schema, Set<Schema> seen, Consumer<Schema> action) {
        if (seen.add(schema)) {
            in(schema).forEach(inner -> below(inner, seen, action));
            action.accept(schema);
        }
    }

    private static Stream<Schema> of(Operation operation) {
        return Stream.of(
                        operation.getRequestBody() == null
                                ? Stream.<Schema>empty()
                                : of(operation.getRequestBody().getContent()),
                        operation.getParameters() == null
                                ? Stream.<Schema>empty()
                                : operation.getParameters().stream()
                                        .map(Parameter::getSchema)
                                        .filter(Objects::nonNull),
                        operation.getResponses().getAPIResponses().values().stream()
                                .flatMap(response -> of(response.getContent())))
                .flatMap(schemas -> schemas);
    }

    private static Stream<Schema> of(@Nullable Content content) {
        return content == null || content.getMediaTypes() == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull);
    }

    private static Stream<Schema> all(@Nullable Collection<Schema> alternatives) {
        return alternatives == null ? Stream.empty() : alternatives.stream();
    }
}
