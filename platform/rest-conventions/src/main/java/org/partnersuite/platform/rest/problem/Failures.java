package org.partnersuite.platform.rest.problem;

import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.ConnectionException;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.IssuerAway;
import org.partnersuite.platform.rest.Problem;

/** Maps unexpected failures to problems without internal details. */
final class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);

    private Failures() {}

    static Problem of(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof Problem problem) {
                return problem;
            }
            if (t instanceof ConnectionException) {
                return unavailable(failure);
            }
            if (t instanceof IssuerAway) {
                LOG.error("The issuer of tokens cannot be reached", failure);
                return Problem.unavailable();
            }
            if (t instanceof SQLException sql) {
                Problem known = ofState(sql.getSQLState(), failure);
                if (known != null) {
                    return known;
                }
            }
        }
        LOG.error("A request failed", failure);
        return Problems.ofStatus(500);
    }

    /** Constraints are the last line; the rule before them that should have refused is missing, so it is logged. */
    private static @Nullable Problem ofState(@Nullable String state, Throwable failure) {
        String kind = state == null || state.length() < 2 ? "" : state.substring(0, 2);
        return switch (kind) {
            case "22" -> {
                LOG.warn("The database refused a value", failure);
                yield Problem.unprocessable("invalid_value", "A value cannot be stored.", List.of());
            }
            case "23" -> {
                LOG.warn("The database refused a change", failure);
                yield Problem.conflict("conflict", "This contradicts what is stored.");
            }
            case "40", "55" ->
                Problem.conflict("concurrent_change", "Another change is under way; try again.")
                        .withHeader("Retry-After", "1");
            case "08", "53", "57" -> unavailable(failure);
            default -> null;
        };
    }

    private static Problem unavailable(Throwable failure) {
        LOG.error("The database cannot be reached", failure);
        return Problem.unavailable();
    }
}
