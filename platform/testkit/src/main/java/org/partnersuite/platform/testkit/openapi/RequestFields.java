package org.partnersuite.platform.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every field that a caller may write in JSON, by the schema it is a member of. */
final class RequestFields {
    private static final Set<String> VERBS = Set.of("post", "put", "patch");
    private static final String PATCH = "Patch";

    private final JsonNode document;
    private final Map<String, Set<String>> calls = new TreeMap<>();

    RequestFields(JsonNode document) {
        this.document = document;
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (VERBS.contains(operation.getKey())) {
                    String call = path.getKey().endsWith("/batch")
                            ? "batch"
                            : operation.getKey().toUpperCase(Locale.ROOT);
                    for (Map.Entry<String, JsonNode> content :
                            operation.getValue().at("/requestBody/content").properties()) {
                        if (content.getKey().endsWith("json")) {
                            visit(content.getValue().path("schema"), call);
                        }
                    }
                }
            }
        }
    }

    /** The calls that each request schema is written by, in the order of their names. */
    Map<String, Set<String>> calls() {
        return calls;
    }

    JsonNode schema(String name) {
        return document.path("components").path("schemas").path(name);
    }

    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? resolved(schema(reference(schema))) : schema;
    }

    static String reference(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** What could be written without end: texts, lists, maps and numbers that nothing bounds. */
    List<String> unbounded() {
        List<String> found = new ArrayList<>();
        calls.keySet().forEach(name -> schema(name)
                .path("properties")
                .properties()
                .forEach(field -> unbounded(name + "." + field.getKey(), field.getValue(), found)));
        return found;
    }

    private static void unbounded(String place, JsonNode schema, List<String> found) {
        if (schema.has("$ref")) {
            return;
        }
        String lacking =
                switch (type(schema)) {
                    case "string" ->
                        schema.has("enum") || schema.has("format") || schema.has("maxLength") ? "" : "maxLength";
                    case "array" -> schema.has("maxItems") ? "" : "maxItems";
                    case "integer", "number" -> schema.has("minimum") && schema.has("maximum") ? "" : "maximum";
                    case "object" ->
                        !schema.has("additionalProperties") || schema.has("maxProperties") ? "" : "maxProperties";
                    default -> "";
                };
        if (!lacking.isEmpty()) {
            found.add(place + " has no " + lacking);
        }
        if (schema.has("items")) {
            unbounded(place + "[]", schema.get("items"), found);
        }
        if (schema.path("additionalProperties").isObject()) {
            unbounded(place + "{}", schema.get("additionalProperties"), found);
        }
    }

    /** The type, or the one that is not null. */
    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        for (JsonNode one : type) {
            if (!one.asText().equals("null")) {
                return one.asText();
            }
        }
        return type.asText("object");
    }

    private void visit(JsonNode schema, String call) {
        if (schema.has("$ref")) {
            String name = reference(schema);
            String whole = name.endsWith(PATCH) ? name.substring(0, name.length() - PATCH.length()) : name;
            String listed = schema(whole).isMissingNode() ? name : whole;
            if (!calls.computeIfAbsent(listed, unused -> new TreeSet<>()).add(call)) {
                return;
            }
            visit(schema(listed), call);
        }
        schema.path("properties").forEach(member -> visit(member, call));
        if (schema.has("items")) {
            visit(schema.get("items"), call);
        }
        if (schema.path("additionalProperties").isObject()) {
            visit(schema.get("additionalProperties"), call);
        }
    }
}
