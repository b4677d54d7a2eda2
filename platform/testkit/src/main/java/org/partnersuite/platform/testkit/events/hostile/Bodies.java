package org.partnersuite.platform.testkit.events.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.partnersuite.platform.testkit.events.hostile.Craft.Fate;

/** What can be wrong with bodies, as a whole and member by member. */
final class Bodies {
    private static final int MEMBERS_SPOILED = 40;

    private static final List<JsonNode> VALUES = List.of(
            NullNode.instance,
            JsonNodeFactory.instance.objectNode(),
            JsonNodeFactory.instance.arrayNode(),
            JsonNodeFactory.instance.arrayNode().add(NullNode.instance),
            JsonNodeFactory.instance.booleanNode(true),
            JsonNodeFactory.instance.numberNode(-1),
            JsonNodeFactory.instance.numberNode(Long.MAX_VALUE),
            DecimalNode.valueOf(new BigDecimal("1E+5000000")),
            TextNode.valueOf("1E+5000000"),
            TextNode.valueOf("-999999999999999999999999999999.9999"),
            TextNode.valueOf(""),
            TextNode.valueOf("a\0b"),
            TextNode.valueOf("a\ud800b"),
            TextNode.valueOf("\"}{\\,'"),
            TextNode.valueOf("t".repeat(10_000)),
            TextNode.valueOf("\u20ac".repeat(1_000)),
            TextNode.valueOf("+300000-01-01T00:00:00Z"),
            TextNode.valueOf("9999-12-31"),
            TextNode.valueOf("+999999999-12-31"),
            TextNode.valueOf("-999999999-01-01"));

    private final List<Craft> crafts = new ArrayList<>();

    private Bodies() {}

    static List<Craft> all(JsonNode example, Random random) {
        Bodies bodies = new Bodies();
        bodies.wholes();
        bodies.identities();
        bodies.members(example, random);
        return bodies.crafts;
    }

    private void wholes() {
        for (String body :
                List.of("", " ", "null", "true", "42", "[]", "{}", "\"text\"", "{", "}", "{\"id\":", "NaN", "{}{}")) {
            parked("body " + body, d -> d.body(body));
        }
        parked(
                "a body that is not UTF-8",
                d -> d.body(new byte[] {'{', '"', (byte) 0xff, (byte) 0xc0, '"', ':', '1', '}'}));
        parked("a body of NULs", d -> d.body(new byte[1000]));
        parked("a body of noise", d -> d.body(new byte[] {(byte) 0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0}));
        parked("a body nested 400,000 deep", d -> d.body("{\"x\":" + "[".repeat(400_000)));
        parked("a body with something behind it", d -> d.body(d.json + " x"));
        parked(
                "a member twice",
                d -> d.body(d.json.toString().replaceFirst("\\{", "{\"" + Exemplar.versionIn(d.json) + "\":1,")));
        parked("60,000 members", d -> d.body(members(d.json, 60_000)));
        parked("900,000 digits", d -> d.body(withVersion(d.json, "9".repeat(900_000))));
        applied(
                "members that nobody knows",
                d -> d.json.putObject("addedLater").putArray("x").add(1).add("y"));
        applied("900,000 spaces", d -> d.body(d.json + " ".repeat(900_000)));
        either("UTF-16", d -> d.body(d.json.toString().getBytes(StandardCharsets.UTF_16)));
        applied("a tombstone", d -> d.body((byte[]) null));
        parked("a tombstone of the last version", d -> d.body((byte[]) null).header("ce_id", "a:" + Long.MAX_VALUE));
    }

    private void identities() {
        String another = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            parked("another aggregate's body", d -> d.json.put(Exemplar.idIn(d.json), another));
        }
        parked("no aggregate", d -> d.json.remove(Exemplar.idIn(d.json)));
        parked("no version", d -> d.json.remove(Exemplar.versionIn(d.json)));
        parked("the last version", d -> d.json.put(Exemplar.versionIn(d.json), Long.MAX_VALUE));
        parked("a version after it", d -> d.body(withVersion(d.json, "9223372036854775808")));
    }

    private static String withVersion(ObjectNode json, String digits) {
        String member = '"' + Exemplar.versionIn(json) + "\":";
        return json.toString().replaceFirst(member + "1\\b", member + digits);
    }

    private void members(JsonNode example, Random random) {
        either("every number is huge", d -> spoilNumbers(d.json));
        either("5,000 of each list", d -> lengthen(d.json));
        List<List<String>> paths = new ArrayList<>();
        collect(example, List.of(), paths);
        for (int i = 0; i < MEMBERS_SPOILED; i++) {
            List<String> path = paths.get(random.nextInt(paths.size()));
            JsonNode value = VALUES.get(random.nextInt(VALUES.size()));
            String text = value.toString();
            either(
                    path + " is " + text.substring(0, Math.min(40, text.length())),
                    d -> put(d.json, path, value.deepCopy()));
        }
        for (String name : List.of("name", "owner", "geography", "subject", "description")) {
            either("900,000 characters of " + name, d -> d.json.put(name, "n".repeat(900_000)));
        }
    }

    private static void collect(JsonNode node, List<String> path, List<List<String>> paths) {
        if (!path.isEmpty()) {
            paths.add(path);
        }
        if (node.isObject()) {
            node.properties().forEach(member -> collect(member.getValue(), with(path, member.getKey()), paths));
        } else if (!node.isEmpty()) {
            collect(node.get(0), with(path, "0"), paths);
        }
    }

    private static List<String> with(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static void put(JsonNode root, List<String> path, JsonNode value) {
        JsonNode parent = root;
        for (String step : path.subList(0, path.size() - 1)) {
            parent = parent.isArray() ? parent.get(Integer.parseInt(step)) : parent.get(step);
        }
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(path.getLast()), value);
        } else {
            ((ObjectNode) parent).set(path.getLast(), value);
        }
    }

    private static void spoilNumbers(JsonNode node) {
        for (Map.Entry<String, JsonNode> member : List.copyOf(node.properties())) {
            JsonNode value = member.getValue();
            if ((value.isTextual() && value.textValue().matches("[0-9.]+")) || value.isFloatingPointNumber()) {
                ((ObjectNode) node).set(member.getKey(), DecimalNode.valueOf(new BigDecimal("1E+5000000")));
            }
            spoilNumbers(value);
        }
        if (node.isArray()) {
            node.forEach(Bodies::spoilNumbers);
        }
    }

    private static void lengthen(JsonNode node) {
        node.properties().forEach(member -> {
            if (member.getValue() instanceof ArrayNode list
                    && !list.isEmpty()
                    && list.get(0).isTextual()) {
                list.removeAll();
                IntStream.range(0, 5_000).forEach(i -> list.add("element-" + i));
            }
        });
    }

    private static String members(ObjectNode json, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"m" + i + "\":0")
                .collect(Collectors.joining(",", json.toString().replaceFirst("}$", ","), "}"));
    }

    private void parked(String what, Consumer<Draft> change) {
        crafts.add(new Craft(what, Fate.PARKED, change));
    }

    private void applied(String what, Consumer<Draft> change) {
        crafts.add(new Craft(what, Fate.APPLIED, change));
    }

    private void either(String what, Consumer<Draft> change) {
        crafts.add(new Craft(what, Fate.EITHER, change));
    }
}
