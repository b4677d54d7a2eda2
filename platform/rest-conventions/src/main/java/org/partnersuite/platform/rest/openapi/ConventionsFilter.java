package org.partnersuite.platform.rest.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Retiring;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.list.ListDefinition;
import org.partnersuite.platform.rest.partner.PartnerDecisions;

/** Adds the conventions to every operation, so that the document matches the behaviour. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ConventionsFilter implements OASFilter {
    private static final String SCHEME = "oidc";

    private final IndexView index;
    private final ResourceMethods methods;
    private final SchemaNames names;

    public ConventionsFilter(IndexView index) {
        this.index = index;
        this.methods = new ResourceMethods(index);
        this.names = new SchemaNames(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(createComponents());
        }
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        document.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An access token of the suite's OIDC issuer."));
        document.setSecurity(List.of(createSecurityRequirement().addScheme(SCHEME)));
        ProblemResponses.describe(document.getComponents());
        ResponseHeaders.describe(document.getComponents());
        Map<String, PathItem> paths = new TreeMap<>(document.getPaths().getPathItems());
        RecordSchemas records = new RecordSchemas(index, document.getComponents(), names);
        List<Documented> operations = documented(paths);
        operations.forEach(one -> OperationTexts.describe(one.operation(), one.method()));
        operations.forEach(one -> records.describe(one.operation(), one.method()));
        names.give(document, records.described());
        InlinedScalars.in(document);
        operations.forEach(one -> describe(document, one.verb(), one.path(), one.operation(), one.method()));
        document.getPaths().setPathItems(paths);
        RequestBounds.in(document);
        ResponseBounds.in(document);
        ProblemResponses.keepUsed(document);
        ReachableSchemas.keep(document);
        ResponseExamples.add(document);
        PartnerSchemas partners = new PartnerSchemas(document, PartnerDecisions.load());
        operations.forEach(one -> partners.describe(one.verb(), one.path(), one.operation(), one.method()));
        partners.complete();
    }

    private List<Documented> documented(Map<String, PathItem> paths) {
        List<Documented> all = new ArrayList<>();
        paths.forEach((path, item) -> item.getOperations().forEach((verb, operation) -> {
            MethodInfo method = methods.find(verb.name(), path);
            if (method != null) {
                all.add(new Documented(verb.name(), path, operation, method));
            }
        }));
        return all;
    }

    /** An operation and the method that carries it out. */
    private record Documented(String verb, String path, Operation operation, MethodInfo method) {}

    private void describe(OpenAPI document, String verb, String path, Operation operation, MethodInfo method) {
        boolean changes = !verb.equals("GET") && !verb.equals("HEAD");
        boolean upsert = method.hasAnnotation(Upsert.class);
        boolean needsVersion = method.hasAnnotation(Transition.class) || changes && !verb.equals("POST") && !upsert;
        OperationIds.describe(operation, method);
        RequestSchemas.describe(document.getComponents(), operation, method, names);
        describeIds(operation);
        Roles.describe(operation, method, SCHEME);
        Requirements.add(operation, method);
        if (needsVersion || upsert) {
            header(operation, "If-Match", needsVersion, "The ETag of the version to change.");
        }
        if (upsert && verb.equals("PUT")) {
            header(
                    operation,
                    "If-None-Match",
                    false,
                    "`*` only creates: 412 `already_exists` when the resource exists, and nothing is changed.");
        }
        if (verb.equals("POST")) {
            header(
                    operation,
                    "Idempotency-Key",
                    method.hasAnnotation(Creates.class),
                    "A key chosen by the caller. A repetition of the request with the same key gets the"
                            + " first response.");
        }
        ListDefinition<?> list = ListParameters.of(method);
        if (list != null) {
            ListParameters.add(operation, list);
        }
        AnnotationInstance retiring = method.annotation(Retiring.class);
        if (retiring != null) {
            operation.setDeprecated(true);
        }
        ResponseHeaders.add(document.getComponents(), operation, method, verb, needsVersion || upsert);
        List<String> statuses = statuses(path, operation, list != null, changes, needsVersion || upsert);
        if (method.hasAnnotation(PermitAll.class)) {
            statuses.removeAll(List.of("401", "403"));
        }
        ProblemResponses.add(operation, statuses);
    }

    private static List<String> statuses(
            String path, Operation operation, boolean listing, boolean changes, boolean versioned) {
        List<String> statuses = new ArrayList<>(List.of("400", "401", "403"));
        if (path.contains("{") || changes && isWrittenByPartners(operation)) {
            statuses.add("404");
        }
        if (changes) {
            statuses.add("409");
        }
        if (changes || listing) {
            statuses.add("422");
        }
        if (versioned) {
            statuses.addAll(List.of("412", "428"));
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of("413", "415"));
        }
        statuses.addAll(List.of("429", "500", "503"));
        return statuses;
    }

    /** A partner may name a row in the body that it may not see. */
    private static boolean isWrittenByPartners(Operation operation) {
        return operation.getExtensions() != null
                && operation.getExtensions().get("x-roles") instanceof List<?> roles
                && (roles.contains("partner-csm") || roles.contains("partner-alliance"));
    }

    /** Default description of ids in paths. */
    private static void describeIds(Operation operation) {
        List<Parameter> declared = operation.getParameters() == null ? List.of() : operation.getParameters();
        declared.stream()
                .filter(parameter -> parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null)
                .filter(parameter -> isId(parameter.getSchema()))
                .forEach(parameter -> parameter
                        .description("Id of the resource in the path.")
                        .example("01976b3c-5d00-7a10-8f00-000000000001"));
    }

    private static boolean isId(Schema schema) {
        return "uuid".equals(schema.getFormat()) || "UUID".equals(Schemas.reference(schema));
    }

    private static void header(Operation operation, String name, boolean required, String description) {
        operation.addParameter(createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .schema(createSchema().addType(SchemaType.STRING))
                .required(required)
                .description(description));
    }
}
