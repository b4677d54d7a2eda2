package org.partnersuite.e2e.day;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.partnersuite.e2e.day.Mirror.Copy;
import org.partnersuite.e2e.day.model.Activity;
import org.partnersuite.e2e.day.model.Deal;
import org.partnersuite.e2e.day.model.ExpectedState;
import org.partnersuite.e2e.day.model.Roadblock;
import org.partnersuite.e2e.day.model.Tracked;
import org.partnersuite.e2e.suite.Client.Answer;

/**
 * Mirrors against the database: what the services state of every aggregate when they are asked to emit all again, by
 * id, version and every field, and what the model knows of it.
 */
final class MirrorComparison {
    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final String ENGAGEMENT = "org.partnersuite.engagement.";
    private static final String MOVES = ENGAGEMENT + "opportunity-stage-move.v1";
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+\\.[0-9]+");

    /** What an event tells of another aggregate as it was then; only its id is the aggregate's own. */
    private static final Set<String> OF_OTHERS = Set.of("account", "initiative");

    /** When a check last ran: one that finds nothing new emits nothing. */
    private static final String EVALUATED = "evaluatedAt";

    private static final String REFERENCE_DATA = ENGAGEMENT + "reference-data.v1";

    /** Rows that a service ships with: no event until they change. */
    private static final Pattern SHIPPED = Pattern.compile("019b0000-0000-7000-8000-[0-9a-f]{12}");

    private final Simulation simulation;
    private final ExpectedState state;
    private final Tally tally;
    private final Mirror database;
    private int keys;

    MirrorComparison(Simulation simulation, ExpectedState state) {
        this.simulation = simulation;
        this.state = state;
        this.tally = simulation.tally();
        this.database = new Mirror(tally);
        Mirrors.SERVICES.forEach(service -> database.addAll(stated(service)));
    }

    void compare(String about, Mirror mirror) {
        Set<String> states = mirror.types().keySet().stream()
                .filter(type -> !Mirror.happened(type) && !type.equals(REFERENCE_DATA))
                .collect(Collectors.toCollection(TreeSet::new));
        states.addAll(database.types().keySet());
        equal(tally, about, database, mirror, states);
        versions(about, mirror, "account", state.accounts());
        versions(about, mirror, "opportunity", state.unmerged());
        versions(about, mirror, "activity", state.all(Activity.class));
        versions(about, mirror, "roadblock", state.all(Roadblock.class));
        versions(about, mirror, "initiative", state.initiatives());
        state.deals().forEach(deal -> moves(about, mirror, deal));
    }

    /** Two mirrors of the same time. */
    static void equal(Tally tally, String about, Mirror expected, Mirror found) {
        Set<String> types = new TreeSet<>(expected.types().keySet());
        types.addAll(found.types().keySet());
        equal(tally, about, expected, found, types);
    }

    private static void equal(Tally tally, String about, Mirror expected, Mirror found, Set<String> types) {
        for (String type : types) {
            Map<String, String> texts = texts(expected.copies(type));
            tally.expect(texts, texts(found.copies(type)), about + ", " + type);
            texts.keySet().forEach(key -> tally.count("aggregates of mirrors compared"));
        }
    }

    /** All aggregates of a service, emitted again and read from its feed. */
    private Mirror stated(String service) {
        String events = "/v1/" + service + "/events";
        String cursor = read(events + "?from=NOW").path("nextCursor").asText();
        int emitted = types(service).stream()
                .mapToInt(type -> emitAgain(service, type))
                .sum();
        Mirror stated = new Mirror(tally);
        int[] received = {0};
        String[] next = {cursor};
        await("the states of " + service).atMost(TIMEOUT).until(() -> {
            JsonNode page = read(events + "?limit=500&waitSeconds=5&cursor=" + next[0]);
            page.path("events").forEach(stated::apply);
            received[0] += page.path("events").size();
            next[0] = page.path("nextCursor").asText();
            return received[0] >= emitted && page.path("caughtUp").asBoolean();
        });
        return stated;
    }

    /** The types that a service can emit again: it names them when it is asked for another. */
    private List<String> types(String service) {
        Answer refusal = reEmit(service, "{\"type\":\"none of them\"}");
        String detail = refusal.body().path("errors").path(0).path("detail").asText();
        tally.expect(true, detail.startsWith("One of: "), "types of " + service + " " + refusal);
        return Arrays.stream(detail.replaceAll("^One of: |\\.$", "").split(", "))
                .toList();
    }

    private int emitAgain(String service, String type) {
        int emitted = 0;
        String after = "";
        do {
            JsonNode page = reEmit(service, "{\"type\":\"%s\"%s,\"limit\":1000}".formatted(type, after))
                    .expect(200)
                    .body();
            emitted += page.path("emitted").asInt();
            after = page.path("next").isTextual()
                    ? ",\"after\":\"%s\"".formatted(page.path("next").asText())
                    : "";
        } while (!after.isEmpty());
        return emitted;
    }

    private Answer reEmit(String service, String json) {
        String key = simulation.run() + "-mirror-" + keys++;
        return simulation
                .as("admin")
                .post("/v1/" + service + "/admin/re-emissions", key, json)
                .answer();
    }

    private JsonNode read(String path) {
        return simulation.as("admin").get(path).answer().expect(200).body();
    }

    private void versions(String about, Mirror mirror, String name, Collection<? extends Tracked> expected) {
        Map<String, Copy> copies = mirror.copies(ENGAGEMENT + name + ".v1");
        for (Tracked one : expected) {
            Copy copy = copies.get(one.id());
            boolean same = copy != null && !copy.isDeleted() && copy.version() == one.version();
            tally.expect(true, same, about + ", " + name + " " + one.id() + " at " + one.version() + ": " + copy);
        }
    }

    /** None is missing, and a merged opportunity is gone. */
    private void moves(String about, Mirror mirror, Deal deal) {
        Map<String, Copy> moves = mirror.copies(MOVES);
        List<String> missing = LongStream.rangeClosed(1, deal.visits().size())
                .mapToObj(number -> deal.id() + ":" + number)
                .filter(id -> !moves.containsKey(id))
                .toList();
        tally.expect(List.of(), missing, about + ", moves");
        Copy copy = mirror.copies(ENGAGEMENT + "opportunity.v1").get(deal.id());
        tally.expect(deal.isMerged(), copy != null && copy.isDeleted(), about + ", whether merged: " + deal.id());
    }

    /** What is there, each in one text. */
    private static Map<String, String> texts(Map<String, Copy> copies) {
        Map<String, String> texts = new TreeMap<>();
        copies.forEach((key, copy) -> {
            boolean asShipped = copy.version() == 1 && SHIPPED.matcher(key).matches();
            if (!copy.isDeleted() && !asShipped) {
                texts.put(key, copy.version() + " " + inOrder(copy.data()));
            }
        });
        return texts;
    }

    /** The same text for the same state: 1.5 is 1.50, and the order of members says nothing. */
    private static String inOrder(JsonNode value) {
        if (value.isObject()) {
            Map<String, String> members = new TreeMap<>();
            value.properties().stream()
                    .filter(member -> !member.getKey().equals(EVALUATED))
                    .forEach(member -> {
                        boolean ofOther =
                                OF_OTHERS.contains(member.getKey()) && member.getValue() instanceof ObjectNode;
                        members.put(
                                member.getKey(),
                                inOrder(ofOther ? member.getValue().path("id") : member.getValue()));
                    });
            return members.toString();
        }
        if (value.isArray()) {
            return value.valueStream().map(MirrorComparison::inOrder).toList().toString();
        }
        boolean decimal =
                value instanceof TextNode && DECIMAL.matcher(value.asText()).matches();
        return decimal ? new BigDecimal(value.asText()).stripTrailingZeros().toPlainString() : value.asText();
    }
}
