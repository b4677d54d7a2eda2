package org.partnersuite.e2e.day;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What a run did, and where an answer was not what the model says. */
public final class Tally {
    public static final String WRITES = "acknowledged writes";
    private static final int SHOWN = 50;

    private final ConcurrentHashMap<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final Queue<String> mismatches = new ConcurrentLinkedQueue<>();

    public void count(String what) {
        counts.computeIfAbsent(what, name -> new AtomicInteger()).incrementAndGet();
    }

    public int of(String what) {
        AtomicInteger count = counts.get(what);
        return count == null ? 0 : count.get();
    }

    public void expect(Object expected, Object found, String about) {
        if (!expected.equals(found)) {
            boolean maps = expected instanceof Map && found instanceof Map;
            mismatches.add(
                    maps
                            ? about + ": " + differing((Map<?, ?>) expected, (Map<?, ?>) found)
                            : about + ": expected " + expected + ", found " + found);
        }
    }

    private static List<String> differing(Map<?, ?> expected, Map<?, ?> found) {
        return Stream.concat(expected.keySet().stream(), found.keySet().stream())
                .distinct()
                .filter(key -> !Objects.equals(expected.get(key), found.get(key)))
                .map(key -> key + " expected " + expected.get(key) + ", found " + found.get(key))
                .toList();
    }

    public List<String> mismatches() {
        return mismatches.stream().limit(SHOWN).toList();
    }

    @Override
    public String toString() {
        return counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(count -> count.getKey() + " " + count.getValue())
                        .toList()
                + ", mismatches " + mismatches.size();
    }
}
