package org.partnersuite.platform.rest.openapi;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

/**
 * What the schemas are called, and so the classes of generated clients: as {@code @Schema} says, else as the class, a
 * nested one after the class around it. A name never depends on what else there is; two of one name end the build.
 */
final class SchemaNames {
    static final DotName SCHEMA = DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");

    private final IndexView index;

    SchemaNames(IndexView index) {
        this.index = index;
    }

    /** {@code Page<Account>} is an AccountPage. */
    String of(Type type) {
        return type.kind() == Type.Kind.PARAMETERIZED_TYPE
                ? of(type.asParameterizedType().arguments().get(0)) + of(type.name())
                : of(type.name());
    }

    /** What the scan of the classes called it, unless there were two. */
    String scanned(Type type) {
        String explicit = explicit(type.name());
        return explicit.isEmpty() ? simple(type.name()) : explicit;
    }

    /** @param described the class that each schema of the document was made of */
    void give(OpenAPI document, Map<String, Type> described) {
        Map<String, Type> taken = new HashMap<>();
        Map<String, Schema> components = document.getComponents().getSchemas();
        Map<String, Schema> renamed = new TreeMap<>(components);
        renamed.keySet().removeAll(described.keySet());
        described.forEach((scanned, type) -> {
            String name = of(type);
            Type other = taken.put(name, type);
            if (other != null) {
                throw new IllegalStateException("Two schemas are called " + name + ", of " + other + " and of " + type
                        + ": name one of them by @Schema(name = …).");
            }
            renamed.put(name, components.get(scanned));
        });
        document.getComponents().setSchemas(renamed);
        Schemas.each(document, schema -> {
            String scanned = Schemas.reference(schema);
            if (scanned != null && described.containsKey(scanned)) {
                schema.setRef(of(described.get(scanned)));
            }
        });
    }

    private String of(DotName name) {
        String explicit = explicit(name);
        if (!explicit.isEmpty()) {
            return explicit;
        }
        ClassInfo type = index.getClassByName(name);
        DotName around = type == null ? null : type.enclosingClass();
        ClassInfo outer = around == null ? null : index.getClassByName(around);
        return outer == null || outer.hasDeclaredAnnotation(PATH) ? simple(name) : of(outer.name()) + simple(name);
    }

    private String explicit(DotName name) {
        ClassInfo type = index.getClassByName(name);
        AnnotationInstance schema = type == null ? null : type.declaredAnnotation(SCHEMA);
        return schema == null || schema.value("name") == null
                ? ""
                : schema.value("name").asString();
    }

    private static String simple(DotName name) {
        String bare = name.withoutPackagePrefix();
        return bare.substring(bare.lastIndexOf('$') + 1);
    }
}
