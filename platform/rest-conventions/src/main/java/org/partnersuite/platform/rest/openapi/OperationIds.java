package org.partnersuite.platform.rest.openapi;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.MethodInfo;

/**
 * Names the operations that several services have after the service too, as {@code createEngagementBulkJob}: the suite's
 * joined document has each id once, and generated clients a method of its own.
 */
final class OperationIds {
    private static final String SHARED = "org.partnersuite.platform.";
    private static final Pattern VERB_FIRST = Pattern.compile("([a-z]+)(.*)");

    private OperationIds() {}

    static void describe(Operation operation, MethodInfo method) {
        Matcher id = VERB_FIRST.matcher(operation.getOperationId() == null ? "" : operation.getOperationId());
        if (method.declaringClass().name().toString().startsWith(SHARED) && id.matches()) {
            operation.setOperationId(id.group(1) + service() + id.group(2));
        }
    }

    /** {@code PartnerProgram} of {@code /v1/partner-program}; empty where paths name no service. */
    private static String service() {
        String root = ConfigProvider.getConfig()
                .getOptionalValue("quarkus.rest.path", String.class)
                .orElse("");
        return Stream.of(root.substring(root.lastIndexOf('/') + 1).split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
