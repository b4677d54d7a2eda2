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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The right to relay: a lock of the very session that reads, deletes and appends to the log, so that two relays never
 * append side by side. Commits are synchronous: after a crash, a position that a reader has seen must not be given to
 * another event.
 */
final class Leadership implements AutoCloseable {
    private static final long LOCK = 0x6f7574626f78L;
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private final SessionLock lock;
    private final Connection session;

    private Leadership(SessionLock lock) {
        this.lock = lock;
        this.session = lock.session();
    }

    /** Null while another relay leads. */
    static @Nullable Leadership tryTake(DataSource dataSource) throws SQLException {
        SessionLock lock = SessionLock.tryTake(dataSource, LOCK, ANSWER_WITHIN);
        return lock == null ? null : new Leadership(lock);
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
     * Ends a batch in one transaction: acknowledged events leave the outbox, refused ones move to the refused events,
     * and both are appended to the log in the order of their ids. Deletes exactly these ids: a range would also delete
     * events that were committed late.
     *
     * @param partners tells whose all these events are
     */
    void settle(List<StoredEvent> taken, List<Refusal> refusals, EventPartners partners) throws SQLException {
        if (refusals.isEmpty()) {
            append(taken, List.of(), partners);
            return;
        }
        session.setAutoCommit(false);
        try {
            append(taken, setAside(refusals), partners);
            session.commit();
        } catch (SQLException e) {
            session.rollback();
            throw e;
        } finally {
            session.setAutoCommit(true);
        }
    }

    /**
     * Checks again whether waiting events still have to wait: the earlier event of their key may have been returned to
     * the outbox. Returns the events that were moved and are not in the log yet.
     */
    private List<StoredEvent> setAside(List<Refusal> refusals) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute("lock table outbox_refused in share row exclusive mode");
        }
        Set<Long> moved = new HashSet<>(
                move(refusals.stream().filter(refusal -> !refusal.behind()).toList(), ""));
        moved.addAll(move(refusals.stream().filter(Refusal::behind).toList(), """
                    and exists (select 1 from outbox_refused r
                                where r.topic = o.topic and r.key = o.key and r.outbox_id < o.id)
                    """));
        return refusals.stream()
                .map(Refusal::event)
                .filter(event -> moved.contains(event.id()))
                .toList();
    }

    private List<Long> move(List<Refusal> refusals, String condition) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement("""
                with gone as (
                    delete from outbox o using unnest(?::bigint[], ?::text[]) as refusal (id, reason)
                    where o.id = refusal.id %s
                    returning o.*, refusal.reason
                ), moved as (
                    insert into outbox_refused (outbox_id, topic, key, event_id, event_type, event_time, traceparent,
                                                data, appended_at, reason, refused_at)
                    select id, topic, key, event_id, event_type, event_time, traceparent,
                           data, appended_at, reason, now()
                    from gone
                )
                select id from gone where not logged
                """.formatted(condition))) {
            statement.setArray(1, ids(refusals.stream().map(Refusal::event).toList()));
            statement.setArray(
                    2,
                    session.createArrayOf(
                            "text", refusals.stream().map(Refusal::reason).toArray()));
            try (ResultSet row = statement.executeQuery()) {
                List<Long> moved = new ArrayList<>();
                while (row.next()) {
                    moved.add(row.getLong(1));
                }
                return moved;
            }
        }
    }

    private void append(List<StoredEvent> taken, List<StoredEvent> setAside, EventPartners partners)
            throws SQLException {
        List<StoredEvent> all = Stream.concat(taken.stream(), setAside.stream())
                .sorted(Comparator.comparingLong(StoredEvent::id))
                .toList();
        EventPartners.Batch belonging = partners.of(all, followed(partners.wanted(all)));
        try (PreparedStatement statement = session.prepareStatement("""
                with gone as (
                    delete from outbox where id = any (?) returning *
                ), settled as (
                    select id, key, event_id, event_type, event_time, traceparent, data from gone where not logged
                    union all
                    select outbox_id, key, event_id, event_type, event_time, traceparent, data
                    from outbox_refused where outbox_id = any (?)
                ), followed as (
                    select key, partner_id from unnest(?::uuid[], ?::uuid[]) as aggregate (key, partner_id)
                ), kept as (
                    insert into event_partner (key, partner_id)
                    select key, partner_id from followed where partner_id is not null
                    on conflict (key) do update set partner_id = excluded.partner_id
                ), forgotten as (
                    delete from event_partner where key in (select key from followed where partner_id is null)
                )
                insert into event_log (key, event_id, event_type, event_time, traceparent, data,
                                       partner_id, partner_before)
                select key, event_id, event_type, event_time, traceparent, data, partner_id, partner_before
                from settled
                join unnest(?::bigint[], ?::uuid[], ?::uuid[]) as event (id, partner_id, partner_before) using (id)
                order by id
                """)) {
            statement.setArray(1, ids(taken));
            statement.setArray(2, ids(setAside));
            List<UUID> followed = List.copyOf(belonging.followed().keySet());
            statement.setArray(3, uuids(followed.stream()));
            statement.setArray(4, uuids(followed.stream().map(belonging.followed()::get)));
            statement.setArray(5, ids(all));
            statement.setArray(6, uuids(belonging.events().stream().map(EventPartners.Belonging::now)));
            statement.setArray(7, uuids(belonging.events().stream().map(EventPartners.Belonging::before)));
            statement.executeUpdate();
        }
    }

    /** The partners that aggregates had so far; of one without a partner nothing. */
    private Map<UUID, UUID> followed(Set<UUID> wanted) throws SQLException {
        Map<UUID, UUID> partners = new HashMap<>();
        if (wanted.isEmpty()) {
            return partners;
        }
        try (PreparedStatement query =
                session.prepareStatement("select key, partner_id from event_partner where key = any (?)")) {
            query.setArray(1, uuids(wanted.stream()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    partners.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                }
            }
        }
        return partners;
    }

    private Array uuids(Stream<? extends @Nullable UUID> ids) throws SQLException {
        return session.createArrayOf("uuid", ids.toArray());
    }

    private Array ids(List<StoredEvent> events) throws SQLException {
        return session.createArrayOf(
                "bigint", events.stream().map(StoredEvent::id).toArray());
    }

    /** Throws when the session, and with it the lead, is lost. */
    void verify() throws SQLException {
        lock.verify();
    }

    @Override
    public void close() throws SQLException {
        lock.close();
    }
}
