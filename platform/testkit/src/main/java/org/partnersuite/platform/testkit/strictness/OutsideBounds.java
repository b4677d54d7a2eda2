package org.partnersuite.platform.testkit.strictness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values just outside of each bound of a schema, at any depth of it. */
final class OutsideBounds {
    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);
    private static final int MAX_DEPTH = 5;
    private static final String KEY = "SAMPLE";

    private final SchemaSamples samples;

    OutsideBounds(SchemaSamples samples) {
        this.samples = samples;
    }

    /**
     * A value that holds one thing too much.
     *
     * @param pointer where that is; the refusal has to name it
     */
    record Outside(String pointer, String what, JsonNode value) {
        Outside in(String step, JsonNode whole) {
            return new Outside("/" + step + pointer, what, whole);
        }
    }

    List<Outside> of(JsonNode schema) {
        List<Outside> found = new ArrayList<>();
        add(samples.resolved(schema), MAX_DEPTH, found);
        return found;
    }

    private void add(JsonNode schema, int depth, List<Outside> to) {
        switch (samples.type(schema)) {
            case "string" -> texts(schema, to);
            case "integer", "number" -> numbers(schema, to);
            case "array" -> {
                JsonNode items = samples.resolved(schema.path("items"));
                if (schema.has("maxItems")) {
                    ArrayNode tooMany = JSON.arrayNode();
                    for (int i = 0; i <= schema.get("maxItems").asInt(); i++) {
                        tooMany.add(samples.sample(items));
                    }
                    to.add(new Outside("", "too many items", tooMany));
                }
                if (depth > 0) {
                    inside(items, depth)
                            .forEach(one -> to.add(one.in("0", JSON.arrayNode().add(one.value()))));
                }
            }
            default -> members(schema, depth, to);
        }
    }

    private void members(JsonNode schema, int depth, List<Outside> to) {
        JsonNode each = samples.resolved(schema.path("additionalProperties"));
        if (schema.has("maxProperties")) {
            ObjectNode tooMany = JSON.objectNode();
            for (int i = 0; i <= schema.get("maxProperties").asInt(); i++) {
                tooMany.set(KEY + i, samples.sample(each));
            }
            to.add(new Outside("", "too many members", tooMany));
        }
        if (depth == 0) {
            return;
        }
        if (each.isObject()) {
            inside(each, depth)
                    .forEach(one -> to.add(one.in(KEY, JSON.objectNode().set(KEY, one.value()))));
        }
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            for (Outside one : inside(samples.resolved(property.getValue()), depth)) {
                ObjectNode whole = samples.sample(schema) instanceof ObjectNode object ? object : JSON.objectNode();
                to.add(one.in(property.getKey(), whole.set(property.getKey(), one.value())));
            }
        }
    }

    private List<Outside> inside(JsonNode schema, int depth) {
        List<Outside> found = new ArrayList<>();
        add(schema, depth - 1, found);
        return found;
    }

    private static void texts(JsonNode schema, List<Outside> to) {
        if (schema.has("enum")) {
            text("no code", "NO_SUCH_CODE", to);
            return;
        }
        switch (schema.path("format").asText()) {
            case "date" -> {
                text("a day too early", "1969-12-31", to);
                text("a day too late", "2101-01-01", to);
            }
            case "date-time" -> {
                text("an instant too early", "1969-12-31T23:59:59Z", to);
                text("an instant too late", "2101-01-01T00:00:00Z", to);
            }
            case "uuid" -> text("a short id", "1-1-1-1-1", to);
            default -> {
                text("a control character", "a\u0007", to);
                if (schema.has("maxLength")) {
                    text("too long", "x".repeat(schema.get("maxLength").asInt() + 1), to);
                }
                if (schema.path("minLength").asInt() > 0) {
                    text("empty", "", to);
                }
                if (schema.path("pattern").asText().startsWith("^https?")) {
                    text("a script", "javascript:alert(1)", to);
                }
            }
        }
    }

    private static void text(String what, String text, List<Outside> to) {
        to.add(new Outside("", what, JSON.textNode(text)));
    }

    private static void numbers(JsonNode schema, List<Outside> to) {
        if (schema.has("minimum")) {
            number("too small", schema.get("minimum").decimalValue().subtract(BigDecimal.ONE), to);
        }
        if (schema.has("maximum")) {
            number("too great", schema.get("maximum").decimalValue().add(BigDecimal.ONE), to);
        }
        number("a number of a million digits", new BigDecimal("1E+1000000"), to);
    }

    private static void number(String what, BigDecimal value, List<Outside> to) {
        to.add(new Outside("", what + ": " + value, JSON.numberNode(value)));
    }
}
