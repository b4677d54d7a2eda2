package org.partnersuite.platform.rest.openapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.OperationPath;

/** Finds the resource method behind an operation of the document, by verb and path. */
final class ResourceMethods {
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    private final Map<String, MethodInfo> methods = new HashMap<>();

    ResourceMethods(IndexView index) {
        String root = ConfigProvider.getConfig()
                .getOptionalValue("quarkus.rest.path", String.class)
                .orElse("");
        for (AnnotationInstance path : index.getAnnotations(PATH)) {
            if (path.target().kind() == AnnotationTarget.Kind.CLASS) {
                addAll(root, path.value().asString(), path.target().asClass());
            }
        }
    }

    @Nullable
    MethodInfo find(String verb, String path) {
        return methods.get(key(verb, path));
    }

    private void addAll(String root, String path, ClassInfo resource) {
        for (MethodInfo method : resource.methods()) {
            for (String verb : VERBS) {
                if (method.hasAnnotation("jakarta.ws.rs." + verb)) {
                    AnnotationInstance below = method.annotation(PATH);
                    String tail = below == null ? "" : below.value().asString();
                    methods.put(key(verb, root, path, tail), method);
                }
            }
        }
    }

    private static String key(String verb, String... path) {
        return verb + " " + OperationPath.of(path);
    }
}
