package org.partnersuite.platform.rest.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.OperationPath;

/** The service's own OpenAPI document, which defines the responses to partners. */
@Singleton
class PartnerDocument {
    private final OpenApiDocumentService served;
    private final String root;
    private final Map<Method, PartnerOperation> operations = new ConcurrentHashMap<>();
    private volatile @Nullable JsonNode document;

    PartnerDocument(
            OpenApiDocumentService served,
            @ConfigProperty(name = "quarkus.rest.path", defaultValue = "/") String root) {
        this.served = served;
        this.root = root;
    }

    PartnerOperation operation(Method method) {
        return operations.computeIfAbsent(method, unused -> new PartnerOperation(find(method)));
    }

    /** Partner view of a response. */
    JsonNode visible(JsonNode answer, JsonNode schema) {
        return new VisibleTree(document()).of(answer, schema);
    }

    /** What a partner sees of a refusal: no further members, which may describe rows of others. */
    JsonNode visibleProblem(JsonNode problem) {
        return visible(problem, document().at("/components/schemas/Problem"));
    }

    private JsonNode find(Method method) {
        String path = OperationPath.of(
                root,
                path(method.getDeclaringClass().getAnnotation(Path.class)),
                path(method.getAnnotation(Path.class)));
        JsonNode item = document().path("paths").path(path);
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return item.path(verb.value().toLowerCase(Locale.ROOT));
            }
        }
        return item.path("");
    }

    private static String path(@Nullable Path annotation) {
        return annotation == null ? "" : annotation.value();
    }

    private JsonNode document() {
        JsonNode known = document;
        if (known == null) {
            known = read();
            document = known;
        }
        return known;
    }

    private JsonNode read() {
        try {
            return new ObjectMapper().readTree(served.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
