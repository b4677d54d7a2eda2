package org.partnersuite.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;

/** What leaves the outbox is in the log, and positions become visible in their order. */
@Tag("XC-2")
class EventLogTest {
    private static final long SEED = 20261130;
    private static final EventPartners PARTNERS = new EventPartners(Map.of(), Map.of(), "");

    private DataSource app;
    private Jdbi jdbi;
    private TestDatabase database;

    private record Logged(long position, String id) {}

    @BeforeEach
    void createOutbox() {
        database = PostgresServer.createDatabase("log").migrate("db/platform");
        app = database.asApp();
        jdbi = Jdbi.create(app);
    }

    @Test
    void aCursorDoesNotPassAnEventWhoseTransactionIsOpen() throws InterruptedException {
        try (RelayRun relay = relay();
                Handle open = jdbi.open()) {
            open.begin();
            append(open, "early", 1, "{}");
            jdbi.useHandle(db -> append(db, "late", 1, "{}"));
            await().until(() -> readAfter(0).size() == 1);
            Logged first = readAfter(0).getFirst();
            assertThat(first.id()).isEqualTo("late:1");

            open.commit();
            relay.wakeUp();
            await().until(() -> !readAfter(first.position()).isEmpty());

            assertThat(readAfter(first.position())).extracting(Logged::id).containsExactly("early:1");
        }
    }

    @Test
    void aReaderGetsEveryEventOnceAndInOrderWhileRelaysAreKilledAtEveryStep() throws Exception {
        Writers writers = new Writers(database.asOwner(), app);
        Map<String, Long> newest = new HashMap<>();
        long cursor = 0;
        try (ExecutorService background = Executors.newSingleThreadExecutor()) {
            Future<?> writing = background.submit((Callable<Void>) () -> {
                writers.write(16, 200, SEED);
                return null;
            });
            int kills = 0;
            while (!writing.isDone() || kills < 3 * RelayStep.values().length) {
                RelayStep step = RelayStep.values()[kills++ % RelayStep.values().length];
                try (RelayRun relay = relay().killAt(step)) {
                    while (!relay.isDead() && !(writing.isDone() && writers.waiting() == 0)) {
                        cursor = follow(cursor, newest);
                    }
                }
            }
            writing.get();
        }
        try (RelayRun relay = relay()) {
            await().until(() -> writers.waiting() == 0);
            relay.wakeUp();
        }
        for (long before = -1; before < cursor; ) {
            before = cursor;
            cursor = follow(cursor, newest);
        }

        assertThat(new TreeMap<>(newest)).isEqualTo(writers.versions());
    }

    /** Expects versions without a gap and without a repetition. */
    private long follow(long cursor, Map<String, Long> newest) {
        long last = cursor;
        for (Logged event : readAfter(cursor)) {
            int colon = event.id().indexOf(':');
            String key = event.id().substring(0, colon);
            long version = Long.parseLong(event.id().substring(colon + 1));
            assertThat(version).as(event.id()).isEqualTo(newest.getOrDefault(key, 0L) + 1);
            newest.put(key, version);
            last = event.position();
        }
        return last;
    }

    @Test
    void aDeposedLeaderLogsNothing() throws Exception {
        jdbi.useHandle(db -> append(db, "a", 1, "{}"));
        try (Leadership next = depose()) {
            assertThat(readAfter(0)).isEmpty();
            next.settle(next.read(10), List.of(), PARTNERS);
        }
        assertThat(readAfter(0)).extracting(Logged::id).containsExactly("a:1");
        assertThat(waiting()).isZero();
    }

    /** Two leads, of which the first lost its session between acknowledgement and commit. */
    private Leadership depose() throws SQLException {
        Leadership first = Objects.requireNonNull(Leadership.tryTake(app));
        List<StoredEvent> read = first.read(10);
        jdbi.useHandle(db -> db.execute("""
                select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'
                and database = (select oid from pg_database where datname = current_database())
                """));
        List<Leadership> next = new ArrayList<>();
        await().until(() -> {
            Leadership taken = Leadership.tryTake(app);
            return taken != null && next.add(taken);
        });
        assertThatThrownBy(() -> first.settle(read, List.of(), PARTNERS)).isInstanceOf(SQLException.class);
        return next.getFirst();
    }

    @Test
    void aRefusedEventIsLoggedAtItsPlaceAndNotAgainWhenItIsRetried() throws InterruptedException {
        String large = "x".repeat(2 * Taking.MOST_BYTES);
        jdbi.useHandle(db -> {
            append(db, "a", 1, "{}");
            append(db, "a", 2, large);
            append(db, "a", 3, "{}");
            append(db, "b", 1, "{}");
        });
        try (RelayRun relay = relay()) {
            await().until(() -> waiting() == 0);
            assertThat(readAfter(0)).extracting(Logged::id).containsExactly("a:1", "a:2", "a:3", "b:1");

            retry();
            await().until(() -> waiting() == 0 && count("outbox_refused") == 2);
            jdbi.useHandle(db -> db.execute("update outbox_refused set data = 'fits'::bytea"));
            retry();
            relay.wakeUp();
            await().until(() -> waiting() == 0);
        }
        assertThat(count("outbox_refused")).isZero();
        assertThat(readAfter(0)).extracting(Logged::id).containsExactly("a:1", "a:2", "a:3", "b:1");
    }

    /** As an admin's retry does. */
    private void retry() {
        jdbi.useHandle(db -> db.execute("""
            with gone as (delete from outbox_refused returning *)
            insert into outbox (id, topic, key, event_id, event_type, event_time, data, appended_at, logged)
            select outbox_id, topic, key, event_id, event_type, event_time, data, appended_at, true from gone
            """));
    }

    @Test
    void anEventKeepsWhatItWasPublishedWithAndItsPartner() throws InterruptedException {
        UUID partner = UUID.randomUUID();
        String data = "{\"lines\":[{\"partnerId\":1}],\"partnerId\":\"" + partner + "\"}";
        jdbi.useHandle(db -> {
            append(db, "a", 1, data);
            append(db, "a", 2, null);
        });
        try (RelayRun relay = relay()) {
            await().until(() -> waiting() == 0);
            relay.wakeUp();
        }
        List<String> rows =
                jdbi.withHandle(db -> db.createQuery("""
                select concat_ws(' ', key, event_id, event_type, traceparent, convert_from(data, 'UTF8'), partner_id)
                from event_log order by position
                """).mapTo(String.class).list());
        assertThat(rows)
                .containsExactly(
                        "a a:1 org.partnersuite.test.aggregate.v1 00-x " + data + " " + partner,
                        "a a:2 org.partnersuite.test.aggregate.v1 00-x");
    }

    /** Across batches, and across leaders. */
    @Test
    void thePartnersOfFollowedAggregatesAreKept() throws SQLException {
        UUID deal = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        EventPartners partners =
                new EventPartners(Map.of(Writers.TOPIC, "partnerId"), Map.of("test.note.v1", "dealId"), Writers.TOPIC);
        List<String> data = new ArrayList<>();
        data.add("{\"partnerId\":\"" + first + "\"}");
        data.add("{\"partnerId\":\"" + second + "\"}");
        data.add(null);
        for (int version = 1; version <= data.size(); version++) {
            String state = data.get(version - 1);
            long number = version;
            jdbi.useHandle(db -> {
                append(db, deal.toString(), number, state);
                append(db, "test.note.v1", "note", number, "{\"dealId\":\"" + deal + "\"}");
            });
            try (Leadership leader = Objects.requireNonNull(Leadership.tryTake(app))) {
                leader.settle(leader.read(10), List.of(), partners);
            }
        }

        List<String> rows =
                jdbi.withHandle(db -> db.createQuery("""
                        select concat_ws(' ', event_id, partner_id, 'before', partner_before)
                        from event_log order by position
                        """).mapTo(String.class).list());
        assertThat(rows)
                .containsExactly(
                        deal + ":1 " + first + " before",
                        "note:1 " + first + " before",
                        deal + ":2 " + second + " before " + first,
                        "note:2 " + second + " before",
                        deal + ":3 before " + second,
                        "note:3 before");
        assertThat(count("event_partner")).isZero();
    }

    private RelayRun relay() {
        return new RelayRun(app, Taking::new, RelayRun.BATCH);
    }

    private static void append(Handle db, String key, long version, @Nullable String data) {
        append(db, Writers.TOPIC, key, version, data);
    }

    private static void append(Handle db, String topic, String key, long version, @Nullable String data) {
        db.createUpdate("""
            insert into outbox (topic, key, event_id, event_type, event_time, traceparent, data, appended_at)
            values (:topic, :key, :id, 'org.partnersuite.test.aggregate.v1', now(), '00-x', :data, now())
            """)
                .bind("topic", topic)
                .bind("key", key)
                .bind("id", key + ":" + version)
                .bind("data", data == null ? null : data.getBytes(StandardCharsets.UTF_8))
                .execute();
    }

    private List<Logged> readAfter(long position) {
        return jdbi.withHandle(db -> db.createQuery("""
                select position, event_id from event_log where position > :position order by position limit 100
                """)
                .bind("position", position)
                .map((row, context) -> new Logged(row.getLong(1), row.getString(2)))
                .list());
    }

    private long waiting() {
        return count("outbox");
    }

    private long count(String table) {
        return jdbi.withHandle(db -> db.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }
}
