package org.partnersuite.e2e.day.model;

import java.util.Map;

/** What stands in the way of an opportunity, as it must be. */
public final class Roadblock extends Belonging {

    public Roadblock(String id, Deal deal, String by, Map<String, String> fields) {
        super(id, deal, by, with(fields, "status", "OPEN"));
    }

    public boolean isOpen() {
        return get("status").equals("OPEN");
    }

    public void resolve(String by, String resolution) {
        next(by, Map.of("status", "RESOLVED", "resolution", resolution), Map.of());
    }

    public void reopen(String by, String reason) {
        next(by, Map.of("status", "OPEN", "resolution", ""), Map.of("reason", reason));
    }
}
