package org.partnersuite.reporting.projection;

import org.jspecify.annotations.Nullable;

/** Members that an event must have to be counted; an event without one is parked. */
public final class Required {
    private Required() {}

    /** @throws IllegalArgumentException when there is no value */
    public static <T> T of(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("the event lacks " + field);
        }
        return value;
    }
}
