package org.partnersuite.platform.bulk.worker;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.ConcurrentChange;

/** Tells a bad row from bad circumstances, by the class of the SQLSTATE. */
final class DatabaseErrors {
    /** Connection, transaction rollback, resources, object not in state, operator intervention, system error. */
    private static final Set<String> CIRCUMSTANCES = Set.of("08", "40", "53", "55", "57", "58");

    /** A statement that took too long: fewer rows may pass. */
    private static final String QUERY_CANCELED = "57014";

    private DatabaseErrors() {}

    /** The same rows may well be applied at the next attempt. */
    static boolean isOfCircumstances(Throwable thrown) {
        if (thrown instanceof ConcurrentChange) {
            return true;
        }
        SQLException sql = sqlException(thrown);
        if (sql == null) {
            return false;
        }
        String state = sql.getSQLState();
        return sql instanceof SQLTransientException
                || state == null
                || (CIRCUMSTANCES.contains(state.substring(0, 2)) && !state.equals(QUERY_CANCELED));
    }

    /** Data exception or integrity constraint: the row is bad. */
    static boolean isOfData(Throwable thrown) {
        SQLException sql = sqlException(thrown);
        String state = sql == null ? null : sql.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    private static @Nullable SQLException sqlException(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
