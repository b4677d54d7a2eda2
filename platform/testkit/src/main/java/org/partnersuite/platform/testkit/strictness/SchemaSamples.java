package org.partnersuite.platform.testkit.strictness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Makes a value of each JSON type that a schema asks for; its rules of content are not followed. */
final class SchemaSamples {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MAX_DEPTH = 6;

    private final JsonNode document;
    private final Random random;

    SchemaSamples(JsonNode document, Random random) {
        this.document = document;
        this.random = random;
    }

    /** The schema behind a reference, or behind one that may be null. */
    JsonNode resolved(JsonNode schema) {
        if (schema.has("anyOf")) {
            return resolved(schema.path("anyOf").path(0));
        }
        return schema.has("$ref")
                ? resolved(document.at(schema.get("$ref").asText().substring(1)))
                : schema;
    }

    boolean mayBeNull(JsonNode schema) {
        for (JsonNode kind : schema.has("anyOf") ? schema.path("anyOf") : schema.path("type")) {
            JsonNode type = kind.isTextual() ? kind : kind.path("type");
            if (type.asText().equals("null")) {
                return true;
            }
        }
        return false;
    }

    JsonNode sample(JsonNode schema) {
        return sample(schema, 0);
    }

    private JsonNode sample(JsonNode given, int depth) {
        JsonNode schema = resolved(given);
        if (schema.path("enum").isArray()) {
            JsonNode codes = schema.get("enum");
            return codes.get(random.nextInt(codes.size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" ->
                depth > MAX_DEPTH ? JSON.arrayNode() : JSON.arrayNode().add(sample(schema.path("items"), depth + 1));
            case "integer" -> JSON.numberNode(1 + random.nextInt(3));
            case "number" -> JSON.numberNode(1);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.textNode(text(schema));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        if (depth <= MAX_DEPTH) {
            for (Map.Entry<String, JsonNode> property :
                    schema.path("properties").properties()) {
                object.set(property.getKey(), sample(property.getValue(), depth + 1));
            }
        }
        return object;
    }

    /** What has a form of its own shows it by its example. */
    private String text(JsonNode schema) {
        if (schema.has("pattern") && schema.path("examples").path(0).isTextual()) {
            return schema.path("examples").path(0).asText();
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "date" -> "2026-03-31";
            case "date-time" -> "2026-03-31T12:00:00Z";
            default -> "text " + random.nextInt(1_000);
        };
    }

    /** The type, or the first one that is not null. */
    String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (!one.asText().equals("null")) {
                    return one.asText();
                }
            }
        }
        return type.asText(schema.has("properties") ? "object" : "string");
    }
}
