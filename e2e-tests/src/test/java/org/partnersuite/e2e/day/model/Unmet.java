package org.partnersuite.e2e.day.model;

import java.util.Set;
import java.util.TreeSet;

/** The keys of all that a call lacks; with none it is carried out. */
public final class Unmet {
    private static final Set<String> OF_ROLES = Set.of("lead_role", "override_by_lead");

    /** A state that the call comes too late for. */
    private static final Set<String> TOO_LATE = Set.of("completed");

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

    /** What a call is answered with: only the caller's role is missing, it comes too late, or something else. */
    public static int status(Set<String> unmet) {
        if (unmet.isEmpty()) {
            return 201;
        }
        return OF_ROLES.containsAll(unmet) ? 403 : TOO_LATE.containsAll(unmet) ? 409 : 422;
    }
}
