package org.partnersuite.platform.rest.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.PlainText;
import org.partnersuite.platform.rest.Problem;

/**
 * Parses a body once, within bounds. What the parser would pass over is a fault here: a name given twice, or with a
 * character that no text may have, and bytes that are no UTF-8. Texts are judged where they are read, so that one of a
 * batch's items is that item's fault.
 */
final class JsonTree {
    static final int MAX_DEPTH = 32;
    static final int MAX_NAME = 500;
    static final int MAX_NUMBER = 100;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNameLength(MAX_NAME)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private final JsonParser parser;
    private final Faults faults;

    private JsonTree(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    static JsonNode parse(byte[] body, Faults faults) {
        char[] text = decode(body);
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() == null) {
                throw refusal("body_required", "This operation needs a body.");
            }
            JsonNode root = new JsonTree(parser, faults).value(Pointer.ROOT);
            if (parser.nextToken() != null) {
                throw malformed(parser.currentLocation());
            }
            return root;
        } catch (StreamConstraintsException e) {
            throw refusal(
                    "too_deep_or_long",
                    "JSON is read to a depth of " + MAX_DEPTH + ", names to " + MAX_NAME + " characters and numbers to "
                            + MAX_NUMBER + " digits.");
        } catch (JsonProcessingException e) {
            throw malformed(e.getLocation());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode value(Pointer at) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT ->
                switch (parser.getNumberType()) {
                    case INT -> NODES.numberNode(parser.getIntValue());
                    case LONG -> NODES.numberNode(parser.getLongValue());
                    default -> NODES.numberNode(parser.getBigIntegerValue());
                };
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(Pointer at) throws IOException {
        ObjectNode object = NODES.objectNode();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            Pointer member = at.to(checked(name, at));
            parser.nextToken();
            if (object.replace(name, value(member)) != null) {
                faults.add(member, "duplicate_field", "Duplicate field.");
            }
        }
        return object;
    }

    private ArrayNode array(Pointer at) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(at.to(array.size())));
        }
        return array;
    }

    private String checked(String text, Pointer at) {
        if (!PlainText.holds(text)) {
            faults.add(at, PlainText.CODE, PlainText.DETAIL);
        }
        return text;
    }

    private static char[] decode(byte[] body) {
        try {
            var chars = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            char[] text = new char[chars.remaining()];
            chars.get(text);
            return text;
        } catch (CharacterCodingException e) {
            throw refusal("invalid_utf8", "The body is not valid UTF-8.");
        }
    }

    private static Problem malformed(JsonLocation at) {
        return refusal(
                "malformed_json",
                "The body is not valid JSON at line " + at.getLineNr() + ", column " + at.getColumnNr() + ".");
    }

    private static Problem refusal(String code, String detail) {
        return Problem.badRequest(List.of(Fault.at("", code, detail)));
    }
}
