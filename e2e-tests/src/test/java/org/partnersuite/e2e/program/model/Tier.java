package org.partnersuite.e2e.program.model;

import java.util.Optional;

/** Tiers of the program, highest first, and having none. */
public enum Tier {
    PLATINUM,
    GOLD,
    SILVER,
    NONE;

    public boolean isHigherThan(Tier other) {
        return compareTo(other) < 0;
    }

    /** As responses name it, which leave none out. */
    public String told() {
        return this == NONE ? "" : name();
    }

    /** By its name in a response. */
    public static Tier named(String name) {
        return Optional.of(name)
                .filter(text -> !text.isEmpty())
                .map(Tier::valueOf)
                .orElse(NONE);
    }
}
