package org.partnersuite.platform.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The right to relay: a lock of the very session that reads and deletes. A relay that lost its session can delete
 * nothing any more, and PostgreSQL gives the lock to the next.
 */
final class Leadership implements AutoCloseable {
    private static final long LOCK = 0x6f7574626f78L;
    private static final int ANSWER_WITHIN_MILLIS = (int) Duration.ofSeconds(30).toMillis();

    private final Connection session;

    private Leadership(Connection session) {
        this.session = session;
    }

    /** Null while another relay leads. */
    static @Nullable Leadership tryTake(DataSource dataSource) throws SQLException {
        Connection session = dataSource.getConnection();
        boolean leads = false;
        try (Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            leads = row.next() && row.getBoolean(1);
        } finally {
            if (!leads) {
                session.close();
            }
        }
        return leads ? new Leadership(session).prepared() : null;
    }

    private Leadership prepared() throws SQLException {
        try (Statement statement = session.createStatement()) {
            session.setNetworkTimeout(Runnable::run, ANSWER_WITHIN_MILLIS);
            // A deletion that a crash undoes is only a repetition.
            statement.execute("set synchronous_commit = off");
            return this;
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    /** Visible events in the order of ids; a lower id of another aggregate may still become visible later. */
    List<StoredEvent> read(int limit) throws SQLException {
        try (PreparedStatement query = session.prepareStatement("""
            select id, topic, key, event_id, event_type, event_time, traceparent, data,
                   exists (select 1 from outbox_refused r
                           where r.topic = o.topic and r.key = o.key and r.outbox_id < o.id)
            from outbox o order by id limit ?
                """)) {
            query.setInt(1, limit);
            try (ResultSet row = query.executeQuery()) {
                List<StoredEvent> events = new ArrayList<>();
                while (row.next()) {
                    events.add(new StoredEvent(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getObject(6, OffsetDateTime.class).toInstant(),
                            row.getString(7),
                            row.getBytes(8),
                            row.getBoolean(9)));
                }
                return events;
            }
        }
    }

    /**
     * Moves events to the refused events, all or none. Checks again whether waiting events still have to wait: the
     * earlier event of their key may have been returned to the outbox.
     */
    void setAside(List<Refusal> refusals) throws SQLException {
        session.setAutoCommit(false);
        try (Statement statement = session.createStatement()) {
            statement.execute("lock table outbox_refused in share row exclusive mode");
            move(refusals.stream().filter(refusal -> !refusal.behind()).toList(), "");
            move(refusals.stream().filter(Refusal::behind).toList(), """
                    and exists (select 1 from outbox_refused r
                                where r.topic = o.topic and r.key = o.key and r.outbox_id < o.id)
                    """);
            session.commit();
        } catch (SQLException e) {
            session.rollback();
            throw e;
        } finally {
            session.setAutoCommit(true);
        }
    }

    private void move(List<Refusal> refusals, String condition) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement("""
                with gone as (
                    delete from outbox o using unnest(?::bigint[], ?::text[]) as refusal (id, reason)
                    where o.id = refusal.id %s
                    returning o.*, refusal.reason
                )
                insert into outbox_refused (outbox_id, topic, key, event_id, event_type, event_time, traceparent, data,
                                            appended_at, reason, refused_at)
                select id, topic, key, event_id, event_type, event_time, traceparent, data, appended_at, reason, now()
                from gone
                """.formatted(condition))) {
            statement.setArray(
                    1,
                    session.createArrayOf(
                            "bigint",
                            refusals.stream()
                                    .map(refusal -> refusal.event().id())
                                    .toArray()));
            statement.setArray(
                    2,
                    session.createArrayOf(
                            "text", refusals.stream().map(Refusal::reason).toArray()));
            statement.executeUpdate();
        }
    }

    /** Deletes exactly these: a range would also delete events that were committed late. */
    void delete(List<StoredEvent> events) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement("delete from outbox where id = any (?)")) {
            Array ids = session.createArrayOf(
                    "bigint", events.stream().map(StoredEvent::id).toArray());
            statement.setArray(1, ids);
            statement.executeUpdate();
        }
    }

    /** Throws when the session, and with it the lock, is lost. */
    void verify() throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute("select 1");
        }
    }

    /** Releases lock and settings before the session returns to its pool. A lost session has lost both already. */
    @Override
    public void close() throws SQLException {
        try (session;
                Statement statement = session.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            statement.execute("reset synchronous_commit");
            session.setNetworkTimeout(Runnable::run, 0);
        }
    }
}
