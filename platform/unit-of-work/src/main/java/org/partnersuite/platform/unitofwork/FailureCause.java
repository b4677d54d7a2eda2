package org.partnersuite.platform.unitofwork;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.TextBounds;

/**
 * Cause of a failure of background work. Only certain environment failures make a worker wait. All others are
 * attributed to the current item, so that a bad item cannot stop the others.
 */
public enum FailureCause {
    /** It would fail again; found among others by halving them, it is set aside with its reason. */
    ITEM,
    /** The same work succeeds as soon as the environment has recovered; it is tried again, with growing waits. */
    ENVIRONMENT;

    /**
     * Connection, cached plan, transaction state, prepared statement, authorization, catalog and schema name, rollback
     * (deadlock, serialization), access rule and missing object, resources, object not ready (lock), operator, system,
     * configuration.
     */
    private static final Set<String> CLASSES_OF_ENVIRONMENT =
            Set.of("08", "0A", "25", "26", "28", "3D", "3F", "40", "42", "53", "55", "57", "58", "F0");

    /** A row or an index that is damaged on disk. */
    private static final Set<String> DAMAGE = Set.of("XX001", "XX002");

    /**
     * Of those classes: what follows from an earlier failure, a deferred constraint, and a statement that took too long,
     * which fewer items may not.
     */
    private static final Set<String> OF_ITEM_ALL_THE_SAME = Set.of("25P02", "40002", "57014");

    private static final Pattern LINE_END = Pattern.compile("\\h*\\R\\h*");

    /** The deepest failure of the database decides; one of another kind is the item's. */
    public static FailureCause of(Throwable failure) {
        FailureCause cause = ITEM;
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException refusal) {
                cause = of(refusal);
            } else if (isOfEnvironment(t)) {
                return ENVIRONMENT;
            }
        }
        return cause;
    }

    /** The deepest cause in one line of at most 2,000 characters that PostgreSQL can store. */
    public static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return storable(deepest.getClass().getSimpleName() + ": " + deepest.getMessage());
    }

    private static FailureCause of(SQLException refusal) {
        String state = refusal.getSQLState();
        if (state == null || state.length() != 5 || DAMAGE.contains(state)) {
            return ENVIRONMENT;
        }
        if (OF_ITEM_ALL_THE_SAME.contains(state)) {
            return ITEM;
        }
        boolean passing = refusal instanceof SQLTransientException || refusal instanceof SQLRecoverableException;
        return passing || CLASSES_OF_ENVIRONMENT.contains(state.substring(0, 2)) ? ENVIRONMENT : ITEM;
    }

    private static boolean isOfEnvironment(Throwable t) {
        return t instanceof SocketException
                || t instanceof SocketTimeoutException
                || t instanceof TimeoutException
                || t instanceof InterruptedException
                || t instanceof Problem problem && problem.status() == 503;
    }

    private static String storable(String text) {
        String line = LINE_END.matcher(text).replaceAll(" ");
        String cut = line.length() > TextBounds.REASON ? line.substring(0, TextBounds.REASON) : line;
        return new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    }
}
