package org.partnersuite.platform.rest.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
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
                body(operation, "application/json", batch(name));
            }
        }
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

    /** Every member may be left out of a patch. */
    private static Schema patch(Components components, String record) {
        String name = record + "Patch";
        Schema whole = components.getSchemas().get(record);
        Schema patch = createSchema()
                .addType(SchemaType.OBJECT)
                .description("A JSON merge patch (RFC 7396): null removes a member.");
        if (whole != null && whole.getProperties() != null) {
            patch.setProperties(whole.getProperties());
        }
        components.addSchema(name, patch);
        return createSchema().ref(name);
    }

    private static Schema batch(String record) {
        return createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty(
                        "items",
                        createSchema()
                                .addType(SchemaType.ARRAY)
                                .minItems(1)
                                .maxItems(Batch.MAX_ITEMS)
                                .items(createSchema().ref(record)))
                .required(List.of("items"));
    }
}
