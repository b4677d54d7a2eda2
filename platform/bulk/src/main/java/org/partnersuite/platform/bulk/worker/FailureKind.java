package org.partnersuite.platform.bulk.worker;

import java.sql.SQLException;
import java.util.Set;
import org.partnersuite.platform.bulk.ConcurrentChange;
import org.partnersuite.platform.unitofwork.FailureCause;

/**
 * Classifies failures of a chunk. Failures that are not certainly caused by the environment or another caller are
 * attributed to a row.
 */
enum FailureKind {
    /** The database is unavailable, full or read-only: processing pauses, and no attempt is counted. */
    ENVIRONMENT,
    /** Another caller locked or changed rows of the chunk: the chunk is retried. */
    CONTENTION,
    /** A value of a row that the database refuses. */
    VALUE,
    /** Anything else that is wrong with a row, or with how it is applied. */
    ROW;

    /** Transaction rollback (deadlock, serialization), object not in the state it must be in (locked). */
    private static final Set<String> CONTENTION_CLASSES = Set.of("40", "55");

    /** Cardinality, data, integrity, check option, program limit, raised by a function. */
    private static final Set<String> VALUE_CLASSES = Set.of("21", "22", "23", "44", "54", "P0");

    static FailureKind of(Throwable thrown) {
        String kind = "";
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrentChange) {
                return CONTENTION;
            }
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                kind = state == null || state.length() != 5 ? "" : state.substring(0, 2);
            }
        }
        if (CONTENTION_CLASSES.contains(kind)) {
            return CONTENTION;
        }
        if (FailureCause.of(thrown) == FailureCause.ENVIRONMENT) {
            return ENVIRONMENT;
        }
        return VALUE_CLASSES.contains(kind) ? VALUE : ROW;
    }
}
