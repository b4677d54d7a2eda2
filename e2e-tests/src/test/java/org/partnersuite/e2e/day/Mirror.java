package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a copy of the suite's records knows that reads events only. Each newer version replaces the one before; what
 * happened is never replaced.
 */
public final class Mirror {
    private static final Pattern HAPPENED = Pattern.compile(
            ".*[-.](move|merge|partner-change|stall|prompt|overdue|message|escalation|alert|expiry|incentive-line)\\.v1");

    private final Tally tally;
    private final boolean repeats;
    private final Map<String, Map<String, Copy>> types = new TreeMap<>();
    private final Set<String> received = new HashSet<>();

    /** @param data missing of what is deleted */
    public record Copy(long version, JsonNode data) {
        public boolean isDeleted() {
            return data.isMissingNode();
        }
    }

    /** Of a feed: versions of one aggregate come in their order, and only the newest again. */
    public Mirror(Tally tally) {
        this(tally, false);
    }

    private Mirror(Tally tally, boolean repeats) {
        this.tally = tally;
        this.repeats = repeats;
    }

    /**
     * Of deliveries: whoever is killed after some of them sends these again, in their order. None comes for the first time
     * after a newer one.
     */
    static Mirror ofDeliveries(Tally tally) {
        return new Mirror(tally, true);
    }

    /** Whether events of a type are of what happened, not of a state. */
    static boolean happened(String type) {
        return HAPPENED.matcher(type).matches();
    }

    /** The same again, which no longer changes with this one. */
    Mirror copy() {
        Mirror copy = new Mirror(tally, repeats);
        copy.addAll(this);
        copy.received.addAll(received);
        return copy;
    }

    /** Takes over what another knows of other types. */
    void addAll(Mirror other) {
        other.types.forEach((type, copies) -> types.put(type, new TreeMap<>(copies)));
    }

    /** @param event in the JSON format of CloudEvents */
    public void apply(JsonNode event) {
        String type = event.path("type").asText();
        String id = event.path("id").asText();
        long version = Long.parseLong(id.substring(id.lastIndexOf(':') + 1));
        String key = happened(type) ? id : event.path("subject").asText();
        JsonNode data = event.path("deleted").asBoolean() ? MissingNode.getInstance() : event.path("data");

        Map<String, Copy> copies = types.computeIfAbsent(type, name -> new TreeMap<>());
        Copy known = copies.get(key);
        if (known == null || known.version() < version) {
            copies.put(key, new Copy(version, data));
        } else {
            tally.count("events that came again");
            if (!repeats || !received.contains(type + " " + id)) {
                tally.expect(known.version(), version, "order of the events of " + type + " " + key);
            }
        }
        received.add(type + " " + id);
    }

    /** Whether it has every version of another, or a newer one. */
    boolean knows(Mirror other) {
        return other.types.entrySet().stream()
                .allMatch(type -> type.getValue().entrySet().stream().allMatch(each -> {
                    Copy own = copies(type.getKey()).get(each.getKey());
                    return own != null && own.version() >= each.getValue().version();
                }));
    }

    public Map<String, Map<String, Copy>> types() {
        return types;
    }

    /** Of a type, by key. */
    public Map<String, Copy> copies(String type) {
        return types.getOrDefault(type, Map.of());
    }
}
