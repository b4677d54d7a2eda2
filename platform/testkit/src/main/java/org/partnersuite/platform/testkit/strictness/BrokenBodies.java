package org.partnersuite.platform.testkit.strictness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ways to break a body of a schema, each with what the refusal has to name. */
final class BrokenBodies {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String UNKNOWN = "nobodyKnowsThis";
    private static final int TOO_DEEP = 200;
    private static final int TOO_LARGE = 3_000_000;

    /** @param pointers places that the problem's errors must name */
    record BrokenBody(String what, byte[] bytes, Set<String> pointers) {}

    static final BrokenBody UNKNOWN_FIELD =
            json("unknown field", JSON.objectNode().put(UNKNOWN, 1), "/" + UNKNOWN);

    private final SchemaSamples samples;
    private final boolean patch;

    /** @param patch of merge patches, in which null removes a member that may be absent */
    BrokenBodies(SchemaSamples samples, boolean patch) {
        this.samples = samples;
        this.patch = patch;
    }

    List<BrokenBody> of(JsonNode given) {
        JsonNode schema = samples.resolved(given);
        List<BrokenBody> broken = new ArrayList<>();
        broken.add(text("empty body", ""));
        broken.add(text("broken JSON", "{\"a\":"));
        broken.add(text("JSON after JSON", "{} {}"));
        broken.add(text("not an object", "7"));
        broken.add(text("too deep", "{\"a\":" + "[".repeat(TOO_DEEP) + "]".repeat(TOO_DEEP) + "}"));
        broken.add(text("too large", "{\"a\":\"" + "x".repeat(TOO_LARGE) + "\"}"));
        broken.add(new BrokenBody("no UTF-8", new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'}, Set.of()));
        broken.add(json("unknown field", whole(schema).put(UNKNOWN, 1), "/" + UNKNOWN));
        String last = null;
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String name = property.getKey();
            JsonNode type = samples.resolved(property.getValue());
            if (samples.type(type).equals("object") && !type.has("properties")) {
                continue;
            }
            broken.add(json("wrong type of " + name, with(schema, name, wrong(type)), "/" + name));
            boolean removable = patch && samples.mayBeNull(property.getValue());
            if (!removable) {
                broken.add(json("null for " + name, with(schema, name, JSON.nullNode()), "/" + name));
            }
            if (samples.type(type).equals("integer")) {
                JsonNode huge = JSON.numberNode(new BigInteger("9".repeat(30)));
                broken.add(json("huge " + name, with(schema, name, huge), "/" + name));
            }
            if (last != null) {
                ObjectNode twice = with(schema, name, wrong(type)).put(UNKNOWN, 1);
                twice.set(last, JSON.nullNode());
                broken.add(json("three faults", twice, "/" + name, "/" + last, "/" + UNKNOWN));
            }
            last = removable ? last : name;
        }
        new OutsideBounds(samples)
                .of(schema)
                .forEach(outside -> broken.add(
                        json(outside.what() + " at " + outside.pointer(), outside.value(), outside.pointer())));
        return broken;
    }

    private ObjectNode whole(JsonNode schema) {
        return samples.sample(schema) instanceof ObjectNode object ? object : JSON.objectNode();
    }

    private ObjectNode with(JsonNode schema, String name, JsonNode value) {
        ObjectNode body = whole(schema);
        body.set(name, value);
        return body;
    }

    private JsonNode wrong(JsonNode type) {
        return samples.type(type).equals("string") ? JSON.arrayNode().add(true) : JSON.textNode("text");
    }

    private static BrokenBody text(String what, String body) {
        return new BrokenBody(what, body.getBytes(StandardCharsets.UTF_8), Set.of());
    }

    private static BrokenBody json(String what, JsonNode body, String... pointers) {
        return new BrokenBody(what, body.toString().getBytes(StandardCharsets.UTF_8), Set.of(pointers));
    }
}
