package org.partnersuite.platform.rest.openapi;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Writes ids, times and dates where they are used. A component of their own says no more than their format does, and a
 * generated client would have a class for it.
 */
final class InlinedScalars {
    private InlinedScalars() {}

    static void in(OpenAPI document) {
        Map<String, Schema> scalars = document.getComponents().getSchemas().entrySet().stream()
                .filter(component -> isScalar(component.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Schemas.each(document, schema -> {
            String name = Schemas.reference(schema);
            if (name == null) {
                sayOnce(schema);
                return;
            }
            Schema scalar = scalars.get(name);
            if (scalar == null) {
                schema.setType(null);
            } else {
                write(scalar, schema);
            }
        });
    }

    private static boolean isScalar(Schema schema) {
        return List.of(SchemaType.STRING).equals(schema.getType()) && schema.getEnumeration() == null;
    }

    private static void write(Schema scalar, Schema into) {
        into.setRef(null);
        into.setType(scalar.getType());
        into.setFormat(scalar.getFormat());
        into.setPattern(scalar.getPattern());
        sayOnce(into);
        if (into.getExamples() == null) {
            into.setExamples(scalar.getExamples());
        }
    }

    /** The format of an id is sufficient; generators treat an additional pattern as a rule for text. */
    private static void sayOnce(Schema schema) {
        if ("uuid".equals(schema.getFormat())) {
            schema.setPattern(null);
        }
    }
}
