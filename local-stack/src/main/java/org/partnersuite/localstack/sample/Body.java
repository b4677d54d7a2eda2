package org.partnersuite.localstack.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request: what is null is left out. */
public final class Body {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode json = JSON.createObjectNode();

    public static Body of(String field, @Nullable Object value) {
        return new Body().and(field, value);
    }

    public static Body empty() {
        return new Body();
    }

    public Body and(String field, @Nullable Object value) {
        if (value instanceof LocalDate || value instanceof Instant || value instanceof Enum<?>) {
            json.put(field, value.toString());
        } else if (value instanceof Body body) {
            json.set(field, body.json);
        } else if (value instanceof Iterable<?> many) {
            var array = json.putArray(field);
            many.forEach(each -> array.add(each instanceof Body body ? body.json : JSON.valueToTree(each)));
        } else if (value != null) {
            json.set(field, JSON.valueToTree(value));
        }
        return this;
    }

    public Body money(String field, long amount) {
        return and(field, Map.of("amount", amount + ".00", "currency", "USD"));
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
