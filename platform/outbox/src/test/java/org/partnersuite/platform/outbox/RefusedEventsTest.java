package org.partnersuite.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.platform.testkit.KafkaBroker;
import org.partnersuite.platform.testkit.PostgresServer;

/** An event that Kafka refuses for its own sake keeps nobody else's back. */
@Tag("XC-2")
class RefusedEventsTest {
    private static final String MODEST = "test.modest.v1";
    private static final long SEED = 20261129;

    private static KafkaBroker kafka;
    private DataSource app;
    private Jdbi jdbi;

    @BeforeAll
    static void startKafka() throws Exception {
        kafka = KafkaBroker.started();
        kafka.createTopics("test.usual.v1");
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()))) {
            NewTopic modest = new NewTopic(MODEST, 12, (short) 1).configs(Map.of("max.message.bytes", "150000"));
            admin.createTopics(List.of(modest)).all().get();
        }
    }

    @AfterAll
    static void stopKafka() {
        kafka.close();
    }

    @BeforeEach
    void createOutbox() {
        app = PostgresServer.createDatabase("refused").migrate("db/platform").asApp();
        jdbi = Jdbi.create(app);
    }

    @ParameterizedTest
    @CsvSource({"test.usual.v1, 1200000", MODEST + ", 200000"})
    void itIsSetAsideWithTheLaterOnesOfItsKeyUntilItIsSentAgain(String topic, int bytes) throws Exception {
        String large = UUID.randomUUID().toString();
        String other = UUID.randomUUID().toString();
        append(topic, large, 1, 10);
        append(topic, large, 2, bytes);
        append(topic, large, 3, 10);
        append(topic, other, 1, 10);
        append(topic, other, 2, 90_000);
        try (RelayRun relay = new RelayRun(app, kafka.bootstrapServers())) {
            await().until(() -> count("outbox") == 0);
            assertThat(versions(topic, large)).containsExactly(1L);
            assertThat(versions(topic, other)).containsExactly(1L, 2L);

            append(topic, large, 4, 10);
            append(topic, other, 3, 10);
            await().until(() -> count("outbox") == 0);
            assertThat(refused()).containsExactly("2 RecordTooLargeException", "3 waits", "4 waits");
            assertThat(versions(topic, other)).containsExactly(1L, 2L, 3L);

            sendAgain();
            await().until(() -> count("outbox_refused") == 3 && count("outbox") == 0);

            jdbi.useHandle(db -> db.execute("update outbox_refused set data = 'fits'::bytea"));
            sendAgain();
            await().until(() -> count("outbox") == 0);
            append(topic, large, 5, 10);
            await().until(() -> count("outbox") == 0);
            relay.wakeUp();
        }
        assertThat(refused()).isEmpty();
        assertThat(versions(topic, large)).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    /** As an admin's retry does. */
    private void sendAgain() {
        jdbi.useHandle(db -> db.execute("""
            with gone as (delete from outbox_refused returning *)
            insert into outbox (id, topic, key, event_id, event_type, event_time, data, appended_at)
            select outbox_id, topic, key, event_id, event_type, event_time, data, appended_at from gone
            """));
    }

    private void append(String topic, String key, long version, int bytes) {
        byte[] data = new byte[bytes];
        new Random(SEED).nextBytes(data);
        jdbi.useHandle(db -> db.createUpdate("""
            insert into outbox (topic, key, event_id, event_type, event_time, data, appended_at)
            values (:topic, :key, :id, 'org.partnersuite.test.v1', now(), :data, now())
            """)
                .bind("topic", topic)
                .bind("key", key)
                .bind("id", key + ":" + version)
                .bind("data", data)
                .execute());
    }

    private long count(String table) {
        return jdbi.withHandle(db -> db.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }

    private List<String> refused() {
        return jdbi.withHandle(db -> db.createQuery("""
            select split_part(event_id, ':', 2) || ' ' || split_part(split_part(reason, ' ', 1), ':', 1)
            from outbox_refused order by outbox_id
            """).mapTo(String.class).list());
    }

    private static List<Long> versions(String topic, String key) {
        return Topic.read(kafka.bootstrapServers(), topic).stream()
                .filter(record -> record.key().equals(key))
                .map(record -> new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8))
                .map(id -> Long.valueOf(id.substring(id.indexOf(':') + 1)))
                .toList();
    }
}
