package org.partnersuite.platform.rest.openapi;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.partnersuite.platform.rest.TimeWindow;

/**
 * Says of every request what no annotation says, since its reader holds to it by the type: the days and instants there
 * may be, as {@code x-minimum} and {@code x-maximum}, and how great whole numbers get.
 */
final class RequestBounds {
    private final OpenAPI document;
    private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private RequestBounds(OpenAPI document) {
        this.document = document;
    }

    static void in(OpenAPI document) {
        RequestBounds bounds = new RequestBounds(document);
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .map(operation -> operation.getRequestBody())
                .filter(body -> body != null && body.getContent() != null)
                .flatMap(body -> body.getContent().getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .filter(schema -> schema != null)
                .forEach(bounds::visit);
    }

    private void visit(Schema schema) {
        if (!seen.add(schema)) {
            return;
        }
        String name = Schemas.reference(schema);
        if (name != null) {
            Schema referred = document.getComponents().getSchemas().get(name);
            if (referred != null) {
                visit(referred);
            }
        }
        bound(schema);
        Schemas.in(schema).forEach(this::visit);
    }

    private static void bound(Schema schema) {
        switch (String.valueOf(schema.getFormat())) {
            case "date" -> within(schema, TimeWindow.FIRST_DAY.toString(), TimeWindow.LAST_DAY.toString());
            case "date-time" ->
                within(schema, TimeWindow.FIRST_DAY + "T00:00:00Z", TimeWindow.LAST_DAY + "T23:59:59.999999999Z");
            case "int32" -> within(schema, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "int64" -> within(schema, Long.MIN_VALUE, Long.MAX_VALUE);
            default -> {}
        }
    }

    private static void within(Schema schema, String first, String last) {
        schema.addExtension("x-minimum", first);
        schema.addExtension("x-maximum", last);
    }

    private static void within(Schema schema, long least, long most) {
        if (schema.getMinimum() == null) {
            schema.setMinimum(BigDecimal.valueOf(least));
        }
        if (schema.getMaximum() == null) {
            schema.setMaximum(BigDecimal.valueOf(most));
        }
    }
}
