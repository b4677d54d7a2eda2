package org.partnersuite.platform.rest.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reduces a response to the fields of its partner schema. */
final class VisibleTree {
    /** Beside a reference: the schema that a partner's answers follow in its place. */
    static final String PARTNER_SCHEMA = "x-partner-schema";

    private final JsonNode document;

    VisibleTree(JsonNode document) {
        this.document = document;
    }

    JsonNode of(JsonNode value, JsonNode schema) {
        JsonNode known = resolved(schema);
        if (value instanceof ObjectNode object) {
            return ofObject(object, known);
        }
        if (value instanceof ArrayNode array) {
            ArrayNode kept = array.arrayNode();
            if (known.path("items").isObject()) {
                array.forEach(element -> kept.add(of(element, known.path("items"))));
            }
            return kept;
        }
        return value;
    }

    private ObjectNode ofObject(ObjectNode object, JsonNode schema) {
        ObjectNode kept = object.objectNode();
        object.properties().forEach(member -> {
            JsonNode described = schema.path("properties").path(member.getKey());
            JsonNode below = described.isObject() ? described : schema.path("additionalProperties");
            if (below.isObject()) {
                kept.set(member.getKey(), of(member.getValue(), below));
            }
        });
        return kept;
    }

    private JsonNode resolved(JsonNode schema) {
        String reference =
                schema.path(PARTNER_SCHEMA).asText(schema.path("$ref").asText());
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }
}
