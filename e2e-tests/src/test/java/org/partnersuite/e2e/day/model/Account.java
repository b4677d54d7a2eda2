package org.partnersuite.e2e.day.model;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A client account as it must be. */
public final class Account extends Tracked {
    private final String partner;
    private final List<Initiative> initiatives = new CopyOnWriteArrayList<>();
    private boolean planned;
    private boolean strategy;

    /** @param partner with whom all is sold to it; empty when with none */
    public Account(String id, String by, Map<String, String> fields, String partner) {
        super(id, by, fields);
        this.partner = partner;
    }

    /** By which another system brings it; empty when none does. */
    public String externalKey() {
        return has("externalId") ? get("externalId").split(" ")[0] : "";
    }

    public String partner() {
        return partner;
    }

    void add(Initiative initiative) {
        initiatives.add(initiative);
    }

    public List<Initiative> initiatives() {
        return initiatives;
    }

    /** Its plan is written. */
    public void plan(boolean withStrategy) {
        planned = true;
        strategy = withStrategy;
    }

    public boolean isPlanned() {
        return planned;
    }

    /** Whether its plan has a watsonx strategy. */
    public boolean hasStrategy() {
        return strategy;
    }
}
