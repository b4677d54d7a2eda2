package org.partnersuite.platform.rest.openapi;

import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.MethodInfo;
import org.partnersuite.platform.rest.RequirementId;

/** The requirement of an operation, as {@code x-requirement} and at the end of its description. */
final class Requirements {
    static final String EXTENSION = "x-requirement";

    private Requirements() {}

    static void describe(Operation operation, MethodInfo method) {
        AnnotationInstance own = method.annotation(RequirementId.class);
        AnnotationInstance requirement =
                own != null ? own : method.declaringClass().declaredAnnotation(RequirementId.class);
        if (requirement == null) {
            return;
        }
        String id = requirement.value().asString();
        operation.addExtension(EXTENSION, id);
        String words = "Requirement: " + id + ".";
        String description = operation.getDescription();
        operation.setDescription(description == null ? words : description + "\n\n" + words);
    }
}
