package org.partnersuite.platform.rest.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Keeps the schemas that an operation uses, in the order of their names. */
final class ReachableSchemas {
    private final Map<String, Schema> schemas;
    private final Set<String> reached = new HashSet<>();

    private ReachableSchemas(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static void keep(OpenAPI document) {
        ReachableSchemas walk = new ReachableSchemas(document.getComponents().getSchemas());
        document.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(walk::visit));
        document.getComponents().getResponses().values().forEach(response -> walk.visit(response.getContent()));
        Map<String, Schema> kept = new TreeMap<>(walk.schemas);
        kept.keySet().retainAll(walk.reached);
        document.getComponents().setSchemas(kept);
    }

    private void visit(Operation operation) {
        if (operation.getRequestBody() != null) {
            visit(operation.getRequestBody().getContent());
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> visit(parameter.getSchema()));
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> visit(response.getContent()));
    }

    private void visit(@Nullable Content content) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().forEach(type -> visit(type.getSchema()));
        }
    }

    private void visit(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (reached.add(name)) {
                visit(schemas.get(name));
            }
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::visit);
        }
        visit(schema.getItems());
        visit(schema.getAdditionalPropertiesSchema());
        visitAll(schema.getAllOf());
        visitAll(schema.getAnyOf());
        visitAll(schema.getOneOf());
    }

    private void visitAll(@Nullable Collection<Schema> alternatives) {
        if (alternatives != null) {
            alternatives.forEach(this::visit);
        }
    }
}
