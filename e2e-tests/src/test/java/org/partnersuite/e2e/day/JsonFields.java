package org.partnersuite.e2e.day;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.partnersuite.e2e.day.model.Change;

/** JSON in the texts of the model, whether a caller wrote it or a service tells it. */
final class JsonFields {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> PRODUCTS = Set.of("lines", "bought");

    private JsonFields() {}

    static Map<String, String> fields(String json) {
        try {
            return fields(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** Of a request or an answer; what is null is an empty text. */
    static Map<String, String> fields(JsonNode object) {
        Map<String, String> fields = new TreeMap<>();
        object.fields().forEachRemaining(member -> {
            if (member.getKey().equals("committedPeople")) {
                fields.put("committedOurs", text(member.getValue().path("ours")));
                fields.put("committedClients", text(member.getValue().path("clients")));
            } else {
                fields.put(member.getKey(), text(member.getKey(), member.getValue()));
            }
        });
        return fields;
    }

    /** A history's entries; a field that came to be empty was nothing before. */
    static List<Change> history(List<JsonNode> entries) {
        List<Change> history = new ArrayList<>();
        for (JsonNode entry : entries) {
            Map<String, String> fields = new TreeMap<>();
            for (JsonNode change : entry.path("changes")) {
                String field = change.path("field").asText();
                String from = text(field, change.path("from"));
                String to = text(field, change.path("to"));
                if (!from.equals(to)) {
                    fields.put(field, Change.step(from, to));
                }
            }
            history.add(new Change(entry.path("by").asText(), fields));
        }
        return history;
    }

    /** Of product lines what they add up to, which is all that the model knows of them. */
    private static String text(String field, JsonNode value) {
        if (!PRODUCTS.contains(field)) {
            return text(value);
        }
        BigDecimal sum = StreamSupport.stream(value.spliterator(), false)
                .map(line -> new BigDecimal(line.path("amount").path("amount").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return value.isEmpty() ? "" : sum.stripTrailingZeros().toPlainString();
    }

    /** Of what is derived the value, without what it was derived from. */
    private static String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.hasNonNull("value")) {
            return value.path("value").asText();
        }
        if (value.has("amount") && value.has("currency")) {
            String amount = new BigDecimal(value.path("amount").asText())
                    .stripTrailingZeros()
                    .toPlainString();
            return amount + " " + value.path("currency").asText();
        }
        if (!value.isContainerNode()) {
            return value.asText();
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonFields::text)
                    .collect(joining(","));
        }
        // A history keeps the members of an object in an order of its own.
        return fields(value).values().stream().filter(text -> !text.isEmpty()).collect(joining(" "));
    }
}
