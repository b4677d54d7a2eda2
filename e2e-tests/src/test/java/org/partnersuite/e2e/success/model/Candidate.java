package org.partnersuite.e2e.success.model;

import java.util.Map;
import java.util.TreeMap;

/** A growth candidate (CS-15). */
public final class Candidate {
    private final String id;
    private String priority = "";
    private String status = "OPEN";

    public Candidate(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public boolean isOpen() {
        return status.equals("OPEN");
    }

    public void prioritise(String as) {
        priority = as;
    }

    public void drop() {
        status = "DROPPED";
    }

    /** What the API tells of it, as texts. */
    public Map<String, String> fields() {
        return new TreeMap<>(Map.of("id", id, "priority", priority, "status", status));
    }
}
