package org.partnersuite.platform.rest.openapi;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Keeps the schemas that an operation uses, in the order of their names. */
final class ReachableSchemas {
    private final Map<String, Schema> schemas;
    private final Set<String> reached = new HashSet<>();

    private ReachableSchemas(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static void keep(OpenAPI document) {
        ReachableSchemas walk = new ReachableSchemas(document.getComponents().getSchemas());
        Schemas.used(document).forEach(walk::visit);
        Map<String, Schema> kept = new TreeMap<>(walk.schemas);
        kept.keySet().retainAll(walk.reached);
        document.getComponents().setSchemas(kept);
    }

    private void visit(Schema schema) {
        String name = Schemas.reference(schema);
        if (name != null && reached.add(name) && schemas.containsKey(name)) {
            visit(schemas.get(name));
        }
        Schemas.in(schema).forEach(this::visit);
    }
}
