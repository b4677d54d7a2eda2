package org.partnersuite.platform.rest.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;

/** Describes merge patches and batches by the record they are made of. */
final class RequestSchemas {
    private RequestSchemas() {}

    static void describe(Components components, Operation operation, MethodInfo method, SchemaNames names) {
        for (Type parameter : method.parameterTypes()) {
            if (parameter.kind() != Type.Kind.PARAMETERIZED_TYPE) {
                continue;
            }
            String name = names.of(parameter.asParameterizedType().arguments().get(0));
            if (parameter.name().toString().equals(MergePatch.class.getName())) {
                body(operation, StrictJsonReader.MERGE_PATCH, patch(components, name));
            } else if (parameter.name().toString().equals(Batch.class.getName())) {
                body(operation, "application/json", batch(components, name));
                operation.addParameter(atomic());
            }
        }
    }

    private static Parameter atomic() {
        return OASFactory.createParameter()
                .name(Batch.ATOMIC)
                .in(Parameter.In.QUERY)
                .description("True: apply all items or none. False: apply each valid item.")
                .schema(createSchema().addType(SchemaType.BOOLEAN).defaultValue(false));
    }

    private static void body(Operation operation, String mediaType, Schema schema) {
        if (operation.getRequestBody() == null) {
            operation.setRequestBody(OASFactory.createRequestBody());
        }
        operation
                .getRequestBody()
                .required(true)
                .content(createContent()
                        .addMediaType(mediaType, createMediaType().schema(schema)));
    }

    /** Every member may be left out of a patch, and null removes those that the record may lack. */
    private static Schema patch(Components components, String record) {
        String name = record + "Patch";
        Schema whole = components.getSchemas().get(record);
        Schema patch = createSchema()
                .addType(SchemaType.OBJECT)
                .description("A JSON merge patch (RFC 7396): omitted fields are unchanged, null removes an optional"
                        + " field, a list is replaced as a whole.");
        if (whole != null && whole.getProperties() != null) {
            whole.getProperties()
                    .forEach((member, schema) ->
                            patch.addProperty(member, isRequired(whole, member) ? schema : orNull(schema)));
            PatchExamples.of(whole).forEach(patch::addExample);
        }
        components.addSchema(name, patch);
        return createSchema().ref(name);
    }

    private static boolean isRequired(Schema whole, String member) {
        Schema own =
                whole.getProperties() == null ? null : whole.getProperties().get(member);
        boolean byKey = own != null
                && own.getExtensions() != null
                && own.getExtensions().containsKey(RecordSchemas.REQUIRED_UNLESS);
        return byKey || whole.getRequired() != null && whole.getRequired().contains(member);
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            Schema reference = createSchema().ref(schema.getRef());
            Schema either =
                    createSchema().addAnyOf(reference).addAnyOf(createSchema().addType(SchemaType.NULL));
            return either.description(schema.getDescription());
        }
        if (schema.getType() == null) {
            return schema;
        }
        Schema nullable = createSchema();
        nullable.setAll(schema.getAll());
        return nullable.type(Stream.concat(schema.getType().stream(), Stream.of(SchemaType.NULL))
                .distinct()
                .toList());
    }

    private static Schema batch(Components components, String record) {
        Schema batch = createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty(
                        "items",
                        createSchema()
                                .addType(SchemaType.ARRAY)
                                .minItems(1)
                                .maxItems(Batch.MAX_ITEMS)
                                .items(createSchema().ref(record)))
                .required(List.of("items"));
        Schema item = components.getSchemas().get(record);
        if (item != null && item.getExamples() != null) {
            batch.addExample(Map.of("items", item.getExamples().subList(0, 1)));
        }
        return batch;
    }
}
