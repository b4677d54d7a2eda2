package org.partnersuite.reporting.projection;

import java.util.Locale;

/** One of the two places that hold a projection, side by side while one is rebuilt. */
public enum Slot {
    A,
    B;

    public Slot other() {
        return this == A ? B : A;
    }

    String schema() {
        return "projection_" + name().toLowerCase(Locale.ROOT);
    }

    /** A table or view of this slot, for SQL. */
    public String table(String name) {
        return schema() + "." + name;
    }

    /** Under which name the slot's positions are kept. */
    public String consumption() {
        return "pipeline-" + name().toLowerCase(Locale.ROOT);
    }
}
