package org.partnersuite.platform.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Validates responses by the closed schemas of a document: an undescribed member is a fault, unless the schema
 * describes no members or allows further ones.
 */
final class ResponseSchemas {
    private static final List<String> OPEN = List.of("Problem");

    private final ObjectNode components;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    ResponseSchemas(JsonNode document) {
        components = document.path("components").deepCopy();
        for (Map.Entry<String, JsonNode> schema : components.path("schemas").properties()) {
            if (!OPEN.contains(schema.getKey())) {
                close(schema.getValue());
            }
        }
    }

    /** What partners get in the place of what others get. */
    static JsonNode ofPartners(JsonNode schema) {
        ObjectNode partners = schema.deepCopy();
        if (partners.has("x-partner-schema")) {
            partners.set("$ref", partners.get("x-partner-schema"));
        } else if (partners.has("items")) {
            partners.set("items", ofPartners(partners.get("items")));
        }
        return partners;
    }

    /** @param schema as an operation names it, mostly a reference */
    List<String> faults(JsonNode schema, String body) {
        return compiled.computeIfAbsent(schema, this::compile).validate(body, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private Schema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", components);
        return registry.getSchema(whole.toString(), InputFormat.JSON);
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.path("properties").forEach(ResponseSchemas::close);
        close(schema, "items");
        close(schema, "additionalProperties");
    }

    private static void close(JsonNode schema, String member) {
        if (schema.path(member).isObject()) {
            close(schema.get(member));
        }
    }
}
