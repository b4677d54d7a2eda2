package org.partnersuite.engagement.importprofile;

import java.util.Set;

/**
 * A field that a row may fill.
 *
 * @param required no row is applied without it
 * @param codes what a text may be; empty when that is data, or free
 */
public record TargetField(String name, FieldType type, boolean required, Set<String> codes) {
    public static final int MAX_TEXT = 200;

    public static TargetField required(String name, FieldType type) {
        return new TargetField(name, type, true, Set.of());
    }

    public static TargetField optional(String name, FieldType type) {
        return new TargetField(name, type, false, Set.of());
    }

    public TargetField of(Set<String> allowed) {
        return new TargetField(name, type, required, Set.copyOf(allowed));
    }
}
