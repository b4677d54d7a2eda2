package org.partnersuite.platform.unitofwork;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Finds the violated constraint of a failed change. */
public final class Violation {
    private Violation() {}

    public static boolean of(Throwable thrown, String constraint) {
        return constraint.equals(constraint(thrown));
    }

    private static @Nullable String constraint(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof PSQLException refusal) {
                ServerErrorMessage message = refusal.getServerErrorMessage();
                return message == null ? null : message.getConstraint();
            }
        }
        return null;
    }
}
