package org.partnersuite.platform.rest.openapi;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jboss.jandex.TypeVariable;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.body.KeyedReferences;
import org.partnersuite.platform.rest.body.MergePatch;

/**
 * Finds the record that each schema was made of, by going through both from the operations on, and says what is always
 * there: a request must have, and a response does have, every component that is not {@code @Nullable}. The others are
 * absent, never null.
 */
final class RecordSchemas {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName JSON_INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName BY_KEY = DotName.createSimple(ByKey.class);
    private static final DotName EXTERNAL_ID = DotName.createSimple(ExternalId.class);
    private static final DotName JSON_UNWRAPPED =
            DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");
    /** Names the member in whose place this one is required. */
    static final String REQUIRED_UNLESS = "x-required-unless";

    private static final List<String> BODIES_OF_A_RECORD = List.of(MergePatch.class.getName(), Batch.class.getName());

    private final IndexView index;
    private final Components components;
    private final SchemaNames names;
    private final Map<String, Type> described = new LinkedHashMap<>();

    RecordSchemas(IndexView index, Components components, SchemaNames names) {
        this.index = index;
        this.components = components;
        this.names = names;
    }

    /** The class of each schema that was found. */
    Map<String, Type> described() {
        return described;
    }

    void describe(Operation operation, MethodInfo method) {
        for (Type parameter : method.parameterTypes()) {
            if (BODIES_OF_A_RECORD.contains(parameter.name().toString())) {
                Type record = parameter.asParameterizedType().arguments().get(0);
                describe(record, OASFactory.createSchema().ref(names.scanned(record)), Map.of());
            } else if (operation.getRequestBody() != null) {
                operation.getRequestBody().getContent().getMediaTypes().values().stream()
                        .filter(media -> names.scanned(parameter).equals(reference(media.getSchema())))
                        .forEach(media -> describe(parameter, media.getSchema(), Map.of()));
            }
        }
        ResponseTypes responses = new ResponseTypes(method, index);
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getContent() != null) {
                response.getContent()
                        .getMediaTypes()
                        .values()
                        .forEach(media -> describe(responses.with(status), media.getSchema(), Map.of()));
            }
        });
    }

    private void describe(Type type, @Nullable Schema schema, Map<String, Type> arguments) {
        if (schema == null) {
            return;
        }
        Type known = type.kind() == Type.Kind.TYPE_VARIABLE
                ? arguments.getOrDefault(type.asTypeVariable().identifier(), type)
                : type;
        if (schema.getItems() != null) {
            describe(inside(known, 0), schema.getItems(), arguments);
        } else if (schema.getAdditionalPropertiesSchema() != null) {
            describe(inside(known, 1), schema.getAdditionalPropertiesSchema(), arguments);
        } else if (schema.getRef() != null) {
            describeComponent(known, schema);
        }
    }

    private void describeComponent(Type type, Schema reference) {
        String name = reference(reference);
        Schema schema = components.getSchemas().get(name);
        ClassInfo own = index.getClassByName(type.name());
        if (name == null || schema == null || own == null || described.putIfAbsent(name, type) != null) {
            return;
        }
        if (own.isRecord()) {
            List<String> required = membersAlwaysThere(own)
                    .map(RecordComponentInfo::name)
                    .filter(member -> schema.getProperties() != null
                            && schema.getProperties().containsKey(member))
                    .toList();
            schema.setRequired(required.isEmpty() ? null : required);
            own.recordComponentsInDeclarationOrder().stream()
                    .filter(component -> field(component).hasAnnotation(BY_KEY))
                    .forEach(component -> addKey(schema, component));
        }
        if (own.isRecord() && schema.getProperties() != null) {
            Map<String, Type> arguments = arguments(own, type);
            members(own)
                    .forEach(component ->
                            describe(shown(component), schema.getProperties().get(component.name()), arguments));
        }
    }

    /** The member that may be sent in the place of a reference by id. */
    private void addKey(Schema schema, RecordComponentInfo component) {
        Schema id =
                schema.getProperties() == null ? null : schema.getProperties().get(component.name());
        if (id == null) {
            return;
        }
        String member = KeyedReferences.member(component.name());
        if (!component.type().hasAnnotation(NULLABLE)) {
            id.addExtension(REQUIRED_UNLESS, member);
        }
        Schema key = OASFactory.createSchema().ref(names.scanned(Type.create(EXTERNAL_ID, Type.Kind.CLASS)));
        String about = "External id of the resource, instead of " + component.name() + ".";
        boolean several = component.type().kind() == Type.Kind.PARAMETERIZED_TYPE;
        schema.addProperty(
                member,
                several
                        ? OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .maxItems(id.getMaxItems())
                                .items(key)
                                .description(about)
                        : key.description(about));
    }

    /** The components, those of an unwrapped record in its place. */
    private Stream<RecordComponentInfo> members(ClassInfo record) {
        return record.recordComponentsInDeclarationOrder().stream()
                .flatMap(component -> field(component).hasAnnotation(JSON_UNWRAPPED)
                        ? members(index.getClassByName(component.type().name()))
                        : Stream.of(component));
    }

    /** Those of an unwrapped record are there when the record is. */
    private Stream<RecordComponentInfo> membersAlwaysThere(ClassInfo record) {
        return record.recordComponentsInDeclarationOrder().stream()
                .filter(RecordSchemas::isAlwaysThere)
                .flatMap(component -> field(component).hasAnnotation(JSON_UNWRAPPED)
                        ? membersAlwaysThere(
                                index.getClassByName(component.type().name()))
                        : Stream.of(component));
    }

    private static boolean isAlwaysThere(RecordComponentInfo component) {
        AnnotationInstance included = field(component).annotation(JSON_INCLUDE);
        return !component.type().hasAnnotation(NULLABLE)
                && !field(component).hasAnnotation(BY_KEY)
                && (included == null || !included.value().asEnum().equals("NON_EMPTY"));
    }

    /** The component's type, unless its schema names another. */
    private static Type shown(RecordComponentInfo component) {
        AnnotationInstance schema = field(component).annotation(SchemaNames.SCHEMA);
        return schema == null || schema.value("implementation") == null
                ? component.type()
                : schema.value("implementation").asClass();
    }

    private static FieldInfo field(RecordComponentInfo component) {
        return component.declaringClass().field(component.name());
    }

    /** The element of a list or array, the value of a map; a schema may also name the element alone. */
    private static Type inside(Type type, int argument) {
        return switch (type.kind()) {
            case ARRAY -> type.asArrayType().componentType();
            case PARAMETERIZED_TYPE -> {
                List<Type> arguments = type.asParameterizedType().arguments();
                yield arguments.get(Math.min(argument, arguments.size() - 1));
            }
            default -> type;
        };
    }

    private static Map<String, Type> arguments(ClassInfo own, Type type) {
        Map<String, Type> arguments = new HashMap<>();
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            List<TypeVariable> parameters = own.typeParameters();
            for (int i = 0; i < parameters.size(); i++) {
                arguments.put(
                        parameters.get(i).identifier(),
                        type.asParameterizedType().arguments().get(i));
            }
        }
        return arguments;
    }

    private static @Nullable String reference(@Nullable Schema schema) {
        return schema == null ? null : Schemas.reference(schema);
    }
}
