package org.partnersuite.platform.rest.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;
import static org.partnersuite.platform.identity.Roles.implying;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.MethodInfo;

/**
 * Who may call an operation, as {@code x-roles} and in words: roles that a token carries. An operation without a rule gets an empty list, which the
 * role test of each service refuses; one open to everybody says {@code x-public}.
 */
final class Roles {
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^:}]+)}");

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
                : Stream.of(rule.value().asStringArray())
                        .flatMap(Roles::named)
                        .flatMap(role -> implying(role).stream())
                        .distinct()
                        .sorted()
                        .toList();
        operation.addExtension("x-roles", roles);
        operation.setSecurity(List.of(createSecurityRequirement().addScheme(scheme)));
        String words = "Roles: " + String.join(", ", roles) + ".";
        String description = operation.getDescription();
        operation.setDescription(description == null ? words : description + "\n\n" + words);
    }

    /** A role, or the roles of a property that a service sets. */
    private static Stream<String> named(String role) {
        Matcher property = PROPERTY.matcher(role);
        return property.matches()
                ? Stream.of(ConfigProvider.getConfig().getValue(property.group(1), String[].class))
                : Stream.of(role);
    }
}
