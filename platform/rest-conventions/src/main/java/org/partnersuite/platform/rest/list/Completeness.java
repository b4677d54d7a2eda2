package org.partnersuite.platform.rest.list;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;

/**
 * Up to which instant a list shows every change. A change is dated when its transaction begins and becomes visible when
 * it commits: whatever is dated before the oldest open transaction is visible. Two things may date a change before its
 * transaction, and are allowed for: the time until the first statement, which {@link #requireBegun} limits, and a clock
 * of the service that is behind the database's.
 */
public final class Completeness {
    /** From the date of a change to the beginning of its transaction. */
    private static final Duration BEGUN_WITHIN = Duration.ofSeconds(3);

    /** Between the clocks of a service and of its database. */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(2);

    /** A role sees when transactions of its own sessions began, and not those of others. */
    private static final String OLDEST = """
            select current_setting('role') as role,
                   least(statement_timestamp(), min(xact_start)) - make_interval(secs => ?) as instant
            from pg_stat_activity
            where datname = current_database() and usename = session_user and pid <> pg_backend_pid()
            """;

    private static final String NO_ROLE = "none";

    private record Oldest(String role, Instant instant) {}

    private Completeness() {}

    /** The instant for statements that follow; each must have a snapshot of its own. */
    static Instant of(Handle db) {
        Oldest seen = oldest(db);
        if (seen.role().equals(NO_ROLE)) {
            return seen.instant();
        }
        act(db, NO_ROLE);
        Oldest all = oldest(db);
        act(db, seen.role());
        return all.instant();
    }

    /**
     * Refuses to commit a change that was dated long before its transaction began: a caller may have been told that all
     * changes up to then are visible. To be called in the transaction, after its first statement.
     *
     * @param sinceDated how long ago the change was dated
     * @throws ConnectionException as if no connection had been free; the change can be repeated
     */
    public static void requireBegun(Handle db, Duration sinceDated) {
        if (sinceDated.compareTo(BEGUN_WITHIN) <= 0) {
            return;
        }
        double age = db.createQuery("select extract(epoch from clock_timestamp() - now())")
                .mapTo(Double.class)
                .one();
        if (sinceDated.minusMillis((long) (age * 1_000)).compareTo(BEGUN_WITHIN) > 0) {
            throw new ConnectionException(
                    new SQLTransientConnectionException("The transaction began too long after its change was dated"));
        }
    }

    private static Oldest oldest(Handle db) {
        return db.createQuery(OLDEST)
                .bind(0, BEGUN_WITHIN.plus(CLOCKS_DIFFER).toSeconds())
                .map((row, context) -> new Oldest(
                        row.getString("role"),
                        row.getObject("instant", OffsetDateTime.class).toInstant()))
                .one();
    }

    private static void act(Handle db, String role) {
        db.createQuery("select set_config('role', ?, true)")
                .bind(0, role)
                .mapTo(String.class)
                .one();
    }
}
