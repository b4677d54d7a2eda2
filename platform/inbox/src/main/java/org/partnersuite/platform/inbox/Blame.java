package org.partnersuite.platform.inbox;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a record that cannot be applied from an environment that cannot apply anything right now. What is not surely the
 * record's fault is tried again until it succeeds: a missing table must not park a whole topic.
 */
final class Blame {
    /** Data exception, constraint violation, check option, raised by a function. */
    private static final Set<String> CLASSES_OF_DATA = Set.of("22", "23", "44", "P0");

    private Blame() {}

    static boolean liesOnTheRecord(RuntimeException failure) {
        SQLException refusal = refusalIn(failure);
        if (refusal == null) {
            return true;
        }
        String state = refusal.getSQLState();
        return state != null && state.length() == 5 && CLASSES_OF_DATA.contains(state.substring(0, 2));
    }

    private static @Nullable SQLException refusalIn(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException refusal) {
                return refusal;
            }
        }
        return null;
    }
}
