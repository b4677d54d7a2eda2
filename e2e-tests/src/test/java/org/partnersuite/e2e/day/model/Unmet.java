package org.partnersuite.e2e.day.model;

import java.util.Set;
import java.util.TreeSet;

/** The keys of all that a call lacks; with none it is carried out. */
public final class Unmet {
    private static final Set<String> OF_ROLES = Set.of("lead_role", "override_by_lead");

    private final Set<String> keys = new TreeSet<>();

    public Unmet need(String key, boolean met) {
        if (!met) {
            keys.add(key);
        }
        return this;
    }

    public Set<String> keys() {
        return keys;
    }

    /** What a call is answered with: that the caller's role is all that is missing is told apart. */
    public static int status(Set<String> unmet) {
        return unmet.isEmpty() ? 201 : OF_ROLES.containsAll(unmet) ? 403 : 422;
    }
}
