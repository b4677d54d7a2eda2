package org.partnersuite.platform.webhooks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The right to deliver, of one instance of a service: a lock of a session, which ends with it. */
final class DeliveryLead {
    private static final long LOCK = 0x776562686f6f6bL;
    private static final int ANSWER_WITHIN_MILLIS = (int) Duration.ofSeconds(10).toMillis();

    private final DataSource dataSource;
    private @Nullable Connection session;

    DeliveryLead(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Takes it if nobody has it; throws when the session is lost. */
    synchronized boolean isHeld() throws SQLException {
        Connection held = session;
        if (held == null) {
            session = tryTake();
            return session != null;
        }
        try (Statement statement = held.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException e) {
            session = null;
            held.close();
            throw e;
        }
    }

    /** Gives it to another instance. */
    synchronized void release() throws SQLException {
        Connection held = session;
        if (held == null) {
            return;
        }
        session = null;
        try (held;
                Statement statement = held.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            held.setNetworkTimeout(Runnable::run, 0);
        }
    }

    private @Nullable Connection tryTake() throws SQLException {
        Connection candidate = dataSource.getConnection();
        boolean taken = false;
        try (Statement statement = candidate.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            taken = row.next() && row.getBoolean(1);
            if (taken) {
                candidate.setNetworkTimeout(Runnable::run, ANSWER_WITHIN_MILLIS);
            }
        } finally {
            if (!taken) {
                candidate.close();
            }
        }
        return taken ? candidate : null;
    }
}
