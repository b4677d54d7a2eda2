package org.partnersuite.reporting.projection.messaging;

import org.jspecify.annotations.Nullable;

/** What an event must have to be counted; without it the event is parked. */
final class Present {
    private Present() {}

    static <T> T value(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("the event lacks " + field);
        }
        return value;
    }
}
