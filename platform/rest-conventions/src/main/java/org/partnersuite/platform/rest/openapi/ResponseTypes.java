package org.partnersuite.platform.rest.openapi;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.RestResponse;

/** Response types of an operation by status: from annotations, else the return type of the method. */
final class ResponseTypes {
    private final Map<String, Type> byStatus = new HashMap<>();
    private final Type returned;

    ResponseTypes(MethodInfo method, IndexView index) {
        returned = unwrapped(method.returnType());
        for (AnnotationInstance answer : method.annotationsWithRepeatable(name(APIResponseSchema.class), index)) {
            byStatus.put(
                    answer.valueWithDefault(index, "responseCode").asString(),
                    answer.value().asClass());
        }
        for (AnnotationInstance answer : method.annotationsWithRepeatable(name(APIResponse.class), index)) {
            AnnotationValue contents = answer.value("content");
            if (contents != null) {
                for (AnnotationInstance content : contents.asNestedArray()) {
                    addContent(answer.valueWithDefault(index, "responseCode").asString(), content);
                }
            }
        }
    }

    Type with(String status) {
        return byStatus.getOrDefault(status, byStatus.getOrDefault("", returned));
    }

    private void addContent(String status, AnnotationInstance content) {
        AnnotationValue schema = content.value("schema");
        AnnotationValue type = schema == null ? null : schema.asNested().value("implementation");
        if (type != null) {
            byStatus.putIfAbsent(status, type.asClass());
        }
    }

    private static Type unwrapped(Type type) {
        return type.name().equals(name(RestResponse.class))
                ? type.asParameterizedType().arguments().getFirst()
                : type;
    }

    private static DotName name(Class<?> annotation) {
        return DotName.createSimple(annotation.getName());
    }
}
