package org.partnersuite.platform.rest.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.MethodInfo;

/**
 * Who may call an operation, as {@code x-roles} and in words. An operation without a rule gets an empty list, which the
 * role test of each service refuses; one open to everybody says {@code x-public}.
 */
final class Roles {
    private Roles() {}

    static void describe(Operation operation, MethodInfo method, String scheme) {
        if (method.hasAnnotation(PermitAll.class)) {
            operation.addExtension("x-public", true);
            operation.setSecurity(List.of());
            return;
        }
        AnnotationInstance own = method.annotation(RolesAllowed.class);
        AnnotationInstance rule = own != null ? own : method.declaringClass().declaredAnnotation(RolesAllowed.class);
        List<String> roles = rule == null
                ? List.of()
                : Stream.of(rule.value().asStringArray()).sorted().toList();
        operation.addExtension("x-roles", roles);
        operation.setSecurity(List.of(createSecurityRequirement().addScheme(scheme)));
        String words = "Roles: " + String.join(", ", roles) + ".";
        String description = operation.getDescription();
        operation.setDescription(description == null ? words : description + "\n\n" + words);
    }
}
