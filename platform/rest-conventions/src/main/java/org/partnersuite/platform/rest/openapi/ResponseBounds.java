package org.partnersuite.platform.rest.openapi;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Copies {@code maxLength} and {@code pattern} of texts and lists of texts in a request to those of the same name in
 * the response of the operation. When several requests write a text, the response gets the widest bounds.
 */
final class ResponseBounds {
    private final OpenAPI document;
    private final Set<Schema> copied = Collections.newSetFromMap(new IdentityHashMap<>());

    private ResponseBounds(OpenAPI document) {
        this.document = document;
    }

    static void in(OpenAPI document) {
        ResponseBounds bounds = new ResponseBounds(document);
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .forEach(bounds::copy);
    }

    private void copy(Operation operation) {
        List<Schema> responses = operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .flatMap(response -> schemas(response.getValue().getContent()))
                .toList();
        schemas(operation.getRequestBody().getContent())
                .forEach(request -> responses.forEach(response -> copy(request, response)));
    }

    private void copy(Schema request, Schema response) {
        Map<String, Schema> written = request.getProperties();
        Map<String, Schema> read = response.getProperties();
        if (written == null || read == null) {
            return;
        }
        written.forEach((name, from) -> {
            Schema to = read.get(name);
            if (to != null) {
                copyText(from, to);
            }
        });
    }

    private void copyText(@Nullable Schema from, @Nullable Schema to) {
        if (from == null || to == null) {
            return;
        }
        if (isText(from) && isText(to)) {
            bound(from, to);
        }
        copyText(from.getItems(), to.getItems());
    }

    private void bound(Schema from, Schema to) {
        boolean bounded =
                to.getMaxLength() != null || to.getPattern() != null || to.getFormat() != null || isEnumeration(to);
        if (bounded && !copied.contains(to)) {
            return;
        }
        if (copied.add(to)) {
            to.setMaxLength(from.getMaxLength());
            to.setPattern(from.getPattern());
            return;
        }
        Integer most = to.getMaxLength();
        Integer more = from.getMaxLength();
        to.setMaxLength(most == null || more == null ? null : Integer.valueOf(Math.max(most, more)));
        if (!Objects.equals(to.getPattern(), from.getPattern())) {
            to.setPattern(null);
        }
    }

    private static boolean isText(Schema schema) {
        return schema.getType() != null && schema.getType().contains(SchemaType.STRING);
    }

    private static boolean isEnumeration(Schema schema) {
        return schema.getEnumeration() != null && !schema.getEnumeration().isEmpty();
    }

    private Stream<Schema> schemas(@Nullable Content content) {
        return content == null || content.getMediaTypes() == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull)
                        .map(this::resolved)
                        .filter(Objects::nonNull);
    }

    private @Nullable Schema resolved(Schema schema) {
        String name = Schemas.reference(schema);
        return name == null ? schema : document.getComponents().getSchemas().get(name);
    }
}
