package org.partnersuite.platform.unitofwork;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Problem;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The violated constraint of a failed change. */
public final class Violation {
    private Violation() {}

    public static boolean of(Throwable thrown, String constraint) {
        return constraint.equals(constraint(thrown));
    }

    /**
     * Does a write whose violation of a constraint is a refusal.
     *
     * @param refusals by the names of the constraints
     * @throws Problem the refusal of the violated one
     */
    public static <T> T refusing(Map<String, Supplier<Problem>> refusals, Supplier<T> write) {
        try {
            return write.get();
        } catch (RuntimeException failure) {
            String violated = constraint(failure);
            Supplier<Problem> refusal = violated == null ? null : refusals.get(violated);
            throw refusal == null ? failure : refusal.get();
        }
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
