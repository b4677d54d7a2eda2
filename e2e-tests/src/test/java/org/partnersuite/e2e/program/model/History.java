package org.partnersuite.e2e.program.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was known of something at the end of each day. */
public final class History<T> {
    private record Known<T>(LocalDate on, T value) {}

    private final List<Known<T>> all = new ArrayList<>();

    /** From this day on, until something else becomes known. */
    public synchronized void know(LocalDate on, T value) {
        all.add(new Known<>(on, value));
    }

    /** At the end of the day; empty before anything was known. */
    public synchronized Optional<T> at(LocalDate day) {
        Optional<T> found = Optional.empty();
        for (Known<T> each : all) {
            if (!each.on().isAfter(day)) {
                found = Optional.of(each.value());
            }
        }
        return found;
    }

    public synchronized T now() {
        return all.getLast().value();
    }
}
