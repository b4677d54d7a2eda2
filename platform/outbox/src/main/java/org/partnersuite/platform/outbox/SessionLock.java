package org.partnersuite.platform.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A right that one process of a service has: an advisory lock of a session that is kept for it. PostgreSQL gives the lock
 * to the next once that session has ended, with its last statement committed or undone.
 */
public final class SessionLock implements AutoCloseable {
    private final long key;
    private final Connection session;

    private SessionLock(long key, Connection session) {
        this.key = key;
        this.session = session;
    }

    /**
     * Null while another session has it.
     *
     * @param key of the lock in the database
     * @param answerWithin after which a statement without an answer ends the session
     */
    public static @Nullable SessionLock tryTake(DataSource dataSource, long key, Duration answerWithin)
            throws SQLException {
        Connection session = dataSource.getConnection();
        boolean taken = false;
        try (Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + key + ")")) {
            taken = row.next() && row.getBoolean(1);
        } finally {
            if (!taken) {
                session.close();
            }
        }
        return taken ? new SessionLock(key, session).limited(answerWithin) : null;
    }

    private SessionLock limited(Duration answerWithin) throws SQLException {
        try {
            session.setNetworkTimeout(Runnable::run, (int) answerWithin.toMillis());
            return this;
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    /** The session: what it commits was done under the lock. */
    Connection session() {
        return session;
    }

    /** Throws when the session, and with it the lock, is lost. */
    public void verify() throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute("select 1");
        }
    }

    /** Releases lock and timeout before the session returns to its pool. A lost session has lost both already. */
    @Override
    public void close() throws SQLException {
        try (session;
                Statement statement = session.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + key + ")");
            session.setNetworkTimeout(Runnable::run, 0);
        }
    }
}
