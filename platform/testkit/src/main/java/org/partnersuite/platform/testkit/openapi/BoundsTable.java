package org.partnersuite.platform.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The bounds of what one service's callers write, as tables for people. */
final class BoundsTable {
    private static final String HEAD = "| field | | value | bounds |\n| --- | --- | --- | --- |\n";

    private final RequestFields fields;
    private final StringBuilder out = new StringBuilder();

    BoundsTable(RequestFields fields) {
        this.fields = fields;
    }

    /**
     * @param imports by object of bulk jobs the columns, and the field of a request that each is bounded like:
     *     {@code Schema.field}
     */
    String of(Map<String, Map<String, String>> imports) {
        fields.calls().forEach((name, calls) -> {
            JsonNode schema = fields.schema(name);
            if (schema.has("properties")) {
                out.append("### ")
                        .append(name)
                        .append("\n\nBy ")
                        .append(String.join(", ", calls))
                        .append(".\n\n")
                        .append(HEAD);
                List<String> required = new ArrayList<>();
                schema.path("required").forEach(field -> required.add(field.asText()));
                schema.path("properties")
                        .properties()
                        .forEach(field -> row(
                                field.getKey(), required.contains(field.getKey()) ? "required" : "", field.getValue()));
                out.append('\n');
            }
        });
        new TreeMap<>(imports).forEach((object, columns) -> {
            out.append("### Columns of ").append(object).append("\n\nBy bulk jobs, CSV or NDJSON.\n\n");
            out.append("| column | like | value | bounds |\n| --- | --- | --- | --- |\n");
            new TreeMap<>(columns).forEach((column, like) -> row(column, "`" + like + "`", field(like)));
            out.append('\n');
        });
        return out.toString();
    }

    private JsonNode field(String like) {
        String[] place = like.split("\\.", 2);
        JsonNode field = fields.schema(place[0]).path("properties").path(place[1]);
        if (field.isMissingNode()) {
            throw new IllegalArgumentException("no request has the field " + like);
        }
        return field;
    }

    private void row(String name, String note, JsonNode field) {
        out.append("| `").append(name).append("` | ").append(note).append(" | ");
        out.append(value(field))
                .append(" | ")
                .append(String.join("; ", bounds(field)))
                .append(" |\n");
    }

    private String value(JsonNode field) {
        JsonNode schema = fields.resolved(field);
        if (field.has("$ref") && !schema.has("enum")) {
            return "`" + RequestFields.reference(field) + "`";
        }
        return switch (RequestFields.type(schema)) {
            case "array" -> "list of " + value(schema.path("items"));
            case "object" ->
                schema.path("additionalProperties").isObject()
                        ? "map to " + value(schema.get("additionalProperties"))
                        : "object";
            case "string" -> schema.has("enum") ? "code" : schema.path("format").asText("text");
            default -> RequestFields.type(schema);
        };
    }

    private List<String> bounds(JsonNode field) {
        JsonNode schema = fields.resolved(field);
        List<String> bounds = new ArrayList<>();
        range(schema, "minLength", "maxLength", " characters", bounds);
        range(schema, "minItems", "maxItems", " items", bounds);
        range(schema, "minProperties", "maxProperties", " members", bounds);
        range(schema, "minimum", "maximum", "", bounds);
        range(schema, "x-minimum", "x-maximum", "", bounds);
        if (schema.has("pattern")) {
            bounds.add("`" + schema.get("pattern").asText().replace("|", "\\|") + "`");
        }
        if (schema.has("enum")) {
            List<String> codes = new ArrayList<>();
            schema.get("enum").forEach(code -> codes.add(code.asText()));
            bounds.add(String.join(", ", codes));
        }
        if (schema.has("items")) {
            bounds(schema.get("items")).forEach(bound -> bounds.add("each " + bound));
        }
        if (schema.path("additionalProperties").isObject()
                && !schema.path("additionalProperties").has("$ref")) {
            bounds(schema.get("additionalProperties")).forEach(bound -> bounds.add("each " + bound));
        }
        return bounds;
    }

    private static void range(JsonNode schema, String least, String most, String unit, List<String> to) {
        if (schema.has(least) && schema.has(most)) {
            to.add(schema.get(least).asText() + " to " + schema.get(most).asText() + unit);
        } else if (schema.has(most)) {
            to.add("at most " + schema.get(most).asText() + unit);
        } else if (schema.has(least)) {
            to.add("at least " + schema.get(least).asText() + unit);
        }
    }
}
