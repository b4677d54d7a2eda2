package org.partnersuite.platform.rest.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Json;

/** A patch that gives a member, and one that removes it, from the example of the whole record. */
final class PatchExamples {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-.*");

    private PatchExamples() {}

    static List<Object> of(Schema whole) {
        List<String> required = whole.getRequired() == null ? List.of() : whole.getRequired();
        for (Map.Entry<String, JsonNode> member : example(whole).properties()) {
            if (isText(member.getValue()) && !required.contains(member.getKey())) {
                return List.of(with(member.getKey(), member.getValue()), with(member.getKey(), null));
            }
        }
        for (Map.Entry<String, JsonNode> member : example(whole).properties()) {
            if (isText(member.getValue())) {
                return List.of(with(member.getKey(), member.getValue()));
            }
        }
        return List.of();
    }

    private static ObjectNode with(String member, @Nullable JsonNode value) {
        return Json.mapper().createObjectNode().set(member, value);
    }

    private static boolean isText(JsonNode value) {
        return value.isTextual() && !ID.matcher(value.textValue()).matches();
    }

    /** Empty when there is none. */
    private static JsonNode example(Schema whole) {
        if (whole.getExamples() == null || whole.getExamples().isEmpty()) {
            return Json.mapper().createObjectNode();
        }
        Object example = whole.getExamples().getFirst();
        try {
            return example instanceof String text
                    ? Json.mapper().readTree(text)
                    : Json.mapper().valueToTree(example);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An example is no JSON: " + example, e);
        }
    }
}
