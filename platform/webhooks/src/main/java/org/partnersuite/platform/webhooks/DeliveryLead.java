package org.partnersuite.platform.webhooks;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.outbox.SessionLock;

/** The right to deliver, of one instance of a service. */
final class DeliveryLead {
    private static final long LOCK = 0x776562686f6f6bL;
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    private final DataSource dataSource;
    private @Nullable SessionLock lock;

    DeliveryLead(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Takes it if nobody has it; throws when it is lost. */
    synchronized boolean isHeld() throws SQLException {
        SessionLock held = lock;
        if (held == null) {
            lock = SessionLock.tryTake(dataSource, LOCK, ANSWER_WITHIN);
            return lock != null;
        }
        try {
            held.verify();
            return true;
        } catch (SQLException e) {
            release();
            throw e;
        }
    }

    /** Gives it to another instance. */
    synchronized void release() throws SQLException {
        SessionLock held = lock;
        if (held != null) {
            lock = null;
            held.close();
        }
    }
}
