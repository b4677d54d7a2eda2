package org.partnersuite.platform.rest.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createExample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Json;

/**
 * Adds an example to every JSON response, composed of the examples of its members: required members, and others that
 * have an example. The components of the document contain each example once.
 */
final class ResponseExamples {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final OpenAPI document;
    private final Map<String, Schema> schemas;
    /** By the name of the member, for a member that has no example itself. */
    private final Map<String, Object> known = new HashMap<>();

    private final Deque<Schema> around = new ArrayDeque<>();

    private ResponseExamples(OpenAPI document) {
        this.document = document;
        this.schemas = document.getComponents().getSchemas();
        new TreeMap<>(schemas).values().forEach(this::learn);
    }

    static void add(OpenAPI document) {
        ResponseExamples examples = new ResponseExamples(document);
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(operation -> operation.getResponses().getAPIResponses().forEach((status, response) -> {
                    if (status.startsWith("2")) {
                        examples.add(response);
                    }
                }));
    }

    private void add(APIResponse response) {
        MediaType json =
                response.getContent() == null ? null : response.getContent().getMediaType("application/json");
        if (json == null || json.getSchema() == null || json.getExample() != null || json.getExamples() != null) {
            return;
        }
        String name = Schemas.reference(json.getSchema());
        if (name == null) {
            json.setExample(plain(of("", json.getSchema())));
            return;
        }
        Map<String, ?> described = document.getComponents().getExamples();
        if (described == null || !described.containsKey(name)) {
            document.getComponents().addExample(name, createExample().value(plain(of("", json.getSchema()))));
        }
        json.addExample("answer", createExample().ref(name));
    }

    private void learn(Schema schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, member) -> {
                if (hasExample(member)) {
                    known.putIfAbsent(name, literal(member, member.getExamples().getFirst()));
                }
            });
        }
    }

    private JsonNode of(String name, Schema schema) {
        if (schema.getRef() != null) {
            Schema component = schemas.get(Schemas.reference(schema));
            return component == null ? JSON.objectNode() : of(name, component);
        }
        if (hasExample(schema)) {
            return literal(schema, schema.getExamples().getFirst());
        }
        if (schema.getEnumeration() != null) {
            return Json.mapper().valueToTree(schema.getEnumeration().getFirst());
        }
        return switch (type(schema)) {
            case OBJECT -> object(schema);
            case ARRAY ->
                schema.getItems() == null ? JSON.arrayNode() : JSON.arrayNode().add(of(name, schema.getItems()));
            case INTEGER, NUMBER ->
                schema.getMinimum() == null ? JSON.numberNode(1) : JSON.numberNode(schema.getMinimum());
            case BOOLEAN -> JSON.booleanNode(true);
            default -> text(name, schema);
        };
    }

    private JsonNode object(Schema schema) {
        ObjectNode object = JSON.objectNode();
        if (around.contains(schema)) {
            return object;
        }
        around.push(schema);
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, member) -> {
                if (isRequired(schema, name) || hasExample(member)) {
                    object.set(name, of(name, member));
                }
            });
        }
        around.pop();
        return object;
    }

    private JsonNode text(String name, Schema schema) {
        if (schema.getFormat() == null) {
            return known.get(name) instanceof JsonNode node && node.isTextual() ? node : JSON.textNode("text");
        }
        return JSON.textNode(
                switch (schema.getFormat()) {
                    case "uuid" -> "01976b3c-5d00-7a10-8f00-000000000001";
                    case "date" -> "2026-03-31";
                    case "date-time" -> "2026-03-31T12:00:00Z";
                    default -> "text";
                });
    }

    private static boolean isRequired(Schema schema, String member) {
        return schema.getRequired() != null && schema.getRequired().contains(member);
    }

    private static boolean hasExample(Schema schema) {
        return schema.getExamples() != null && !schema.getExamples().isEmpty();
    }

    private static SchemaType type(Schema schema) {
        if (schema.getType() == null) {
            return SchemaType.OBJECT;
        }
        List<SchemaType> types = schema.getType();
        return types.stream()
                .filter(type -> type != SchemaType.NULL)
                .findFirst()
                .orElse(SchemaType.OBJECT);
    }

    /** Examples that are no text are written as JSON in annotations. */
    private static JsonNode literal(Schema schema, Object example) {
        if (!(example instanceof String text) || type(schema) == SchemaType.STRING) {
            return Json.mapper().valueToTree(example);
        }
        try {
            return Json.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An example is no JSON: " + text, e);
        }
    }

    private static @Nullable Object plain(JsonNode example) {
        return Json.mapper().convertValue(example, Object.class);
    }
}
