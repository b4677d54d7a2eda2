package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON of a request; what is null is left out. */
final class Body {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode json = JSON.createObjectNode();

    static Body of(String field, @Nullable Object value) {
        return new Body().with(field, value);
    }

    Body with(String field, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Body body -> json.set(field, body.json);
            case List<?> list -> json.set(field, array(list));
            case Map<?, ?> map -> {
                ObjectNode members = json.putObject(field);
                map.forEach((key, member) -> members.set(String.valueOf(key), node(member)));
            }
            default -> json.set(field, node(value));
        }
        return this;
    }

    /** An amount in USD. */
    Body money(String field, @Nullable BigDecimal amount) {
        return amount == null
                ? this
                : with(field, of("amount", amount.toPlainString()).with("currency", "USD"));
    }

    /** Items of a call for several. */
    static String items(List<Body> items) {
        return of("items", items).toString();
    }

    private static JsonNode array(List<?> list) {
        return JSON.valueToTree(list.stream().map(Body::node).toList());
    }

    private static JsonNode node(@Nullable Object value) {
        return value instanceof Body body
                ? body.json
                : value instanceof Number || value instanceof Boolean
                        ? JSON.valueToTree(value)
                        : JSON.getNodeFactory().textNode(String.valueOf(value));
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
