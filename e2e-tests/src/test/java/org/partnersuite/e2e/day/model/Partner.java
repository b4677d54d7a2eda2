package org.partnersuite.e2e.day.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A partner as it must be, with the deals that a feed reported of it (PP-1, PP-3). */
public final class Partner extends Tracked {
    private final Map<String, FedDeal> fed = new TreeMap<>();
    private final List<String> transitions = new ArrayList<>();

    public Partner(String id, String by, Map<String, String> fields) {
        super(id, by, with(fields, "status", "PROSPECT"));
    }

    public String status() {
        return get("status");
    }

    /** Where it goes next: in, out and in again. */
    public String next() {
        return switch (status()) {
            case "PROSPECT" -> "INVITED";
            case "PARTICIPATING" -> "SUSPENDED";
            default -> "PARTICIPATING";
        };
    }

    public void move(String by, String to) {
        transitions.add(status() + " → " + to);
        next(by, Map.of("status", to), Map.of());
    }

    /** Each as what it left and what it became. */
    public List<String> transitions() {
        return transitions;
    }

    /** By the feed's own key; the newest report stands. */
    public void report(String key, FedDeal deal) {
        fed.put(key, deal);
    }

    public Map<String, FedDeal> fed() {
        return fed;
    }
}
