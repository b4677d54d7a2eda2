package org.partnersuite.platform.rest.openapi;

import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.MethodInfo;
import org.partnersuite.platform.rest.RequirementId;

/** The requirement of an operation, as the extension {@code x-requirement}. */
final class Requirements {
    static final String EXTENSION = "x-requirement";

    private Requirements() {}

    static void add(Operation operation, MethodInfo method) {
        AnnotationInstance own = method.annotation(RequirementId.class);
        AnnotationInstance requirement =
                own != null ? own : method.declaringClass().declaredAnnotation(RequirementId.class);
        if (requirement != null) {
            operation.addExtension(EXTENSION, requirement.value().asString());
        }
    }
}
