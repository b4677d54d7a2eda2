package org.partnersuite.e2e.success.model;

import java.util.Map;
import java.util.TreeMap;

/** A barrier of adoption (CS-12). */
public final class Barrier {
    private final String id;
    private final Contract contract;
    private final String owner;
    private String kind = "";
    private String status = "OPEN";

    public Barrier(String id, Contract contract, String owner) {
        this.id = id;
        this.contract = contract;
        this.owner = owner;
    }

    public String id() {
        return id;
    }

    public Contract contract() {
        return contract;
    }

    public String owner() {
        return owner;
    }

    /** Empty until both decided the same. */
    public String kind() {
        return kind;
    }

    public boolean isOpen() {
        return status.equals("OPEN");
    }

    public void decide(String first, String second) {
        kind = first.equals(second) ? first : "";
    }

    public void resolve() {
        status = "RESOLVED";
    }

    /** What the API tells of it, as texts. */
    public Map<String, String> fields() {
        return new TreeMap<>(Map.of("id", id, "kind", kind, "owner", owner, "status", status));
    }
}
