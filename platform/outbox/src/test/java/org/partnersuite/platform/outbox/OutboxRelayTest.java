package org.partnersuite.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.KafkaBroker;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;

@Tag("XC-2")
class OutboxRelayTest {
    private static final long SEED = 20261122;

    private static KafkaBroker kafka;
    private DataSource app;
    private Writers writers;

    @BeforeAll
    static void startKafka() {
        kafka = KafkaBroker.started();
        kafka.createTopics(Writers.TOPIC, "test.headers.v1");
    }

    @AfterAll
    static void stopKafka() {
        kafka.close();
    }

    @BeforeEach
    void createOutbox() {
        TestDatabase database = PostgresServer.createDatabase("outbox").migrate("db/platform");
        app = database.asApp();
        writers = new Writers(database.asOwner(), app);
    }

    @Test
    void anEventArrivesAsACloudEventAndADeletionAsATombstone() throws Exception {
        Jdbi.create(app).useHandle(db -> db.execute("""
                insert into outbox (topic, key, event_id, event_type, event_time, traceparent, data, appended_at)
                values ('test.headers.v1', 'a', 'a:1', 'org.partnersuite.test.v1', '2026-01-02T03:04:05.678901Z', '00-x',
                        '{"id":"a"}', now()),
                       ('test.headers.v1', 'a', 'a:2', 'org.partnersuite.test.v1', '2026-01-02T03:04:06Z', null, null, now())
                """));

        try (RelayRun relay = relay()) {
            await().until(() -> writers.waiting() == 0);
        }

        List<ConsumerRecord<String, byte[]>> records = Topic.read(kafka.bootstrapServers(), "test.headers.v1");
        assertThat(records).hasSize(2).allMatch(r -> r.key().equals("a"));
        assertThat(headers(records.getFirst()))
                .isEqualTo(Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "a:1",
                        "ce_source", "/test-service",
                        "ce_type", "org.partnersuite.test.v1",
                        "ce_time", "2026-01-02T03:04:05.678901Z",
                        "content-type", "application/json",
                        "traceparent", "00-x"));
        assertThat(records.getFirst().value()).asString().isEqualTo("{\"id\":\"a\"}");
        assertThat(records.getLast().value()).isNull();
        assertThat(headers(records.getLast())).containsEntry("ce_id", "a:2").doesNotContainKey("content-type");
    }

    @Test
    void nothingIsLostAndEachAggregateKeepsItsOrderWhileTheRelayIsKilledAtEveryStep() throws Exception {
        try (ExecutorService background = Executors.newSingleThreadExecutor()) {
            Future<?> writing = background.submit((Callable<Void>) () -> {
                writers.write(16, 400, SEED);
                return null;
            });
            int kills = 0;
            while (!writing.isDone() || kills < 3 * RelayStep.values().length) {
                RelayStep step = RelayStep.values()[kills++ % RelayStep.values().length];
                try (RelayRun relay = relay().killAt(step)) {
                    await("killed at " + step)
                            .until(() -> relay.isDead() || (writing.isDone() && writers.waiting() == 0));
                }
            }
            writing.get();
        }
        try (RelayRun relay = relay()) {
            await().until(() -> writers.waiting() == 0);
        }

        assertEverythingArrived();
    }

    @Test
    void aSecondRelayWaitsAndTakesOver() throws Exception {
        try (RelayRun first = relay()) {
            await().until(first::leads);
            try (RelayRun second = relay()) {
                writers.write(4, 50, SEED);
                await().until(() -> writers.waiting() == 0);
                assertThat(second.leads()).isFalse();

                first.killAt(RelayStep.READ);
                writers.write(4, 50, SEED + 1);

                await().until(second::leads);
                await().until(() -> writers.waiting() == 0);
                assertThat(first.isDead()).isTrue();
            }
        }
        assertEverythingArrived();
    }

    @Test
    void aRelayWhoseSessionIsLostStopsLeadingAndNothingIsLost() throws Exception {
        try (RelayRun relay = relay()) {
            await().until(relay::leads);
            for (int i = 0; i < 5; i++) {
                Jdbi.create(app).useHandle(db -> db.execute("""
                        select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'
                        and pid <> pg_backend_pid() and database = (select oid from pg_database where datname = current_database())
                        """));
                writers.write(4, 50, SEED + i);
            }
            await().until(() -> writers.waiting() == 0);
        }
        assertEverythingArrived();
    }

    @Test
    void writesGoOnWhileKafkaIsDownAndThenAllArrives() throws Exception {
        try (RelayRun relay = relay()) {
            writers.write(4, 50, SEED);
            await().until(() -> writers.waiting() == 0);
            kafka.kill();

            writers.write(16, 50, SEED + 1);
            assertThat(writers.waiting()).isEqualTo(16 * 50);

            kafka.start();
            await().until(() -> writers.waiting() == 0);
        }
        assertEverythingArrived();
    }

    private RelayRun relay() {
        return new RelayRun(app, kafka.bootstrapServers());
    }

    /** The topic also holds what other tests wrote, under other keys. */
    private void assertEverythingArrived() {
        Map<String, Long> arrived =
                new TreeMap<>(Topic.newestVersionsInOrder(Topic.read(kafka.bootstrapServers(), Writers.TOPIC)));
        arrived.keySet().retainAll(writers.versions().keySet());
        assertThat(arrived).isEqualTo(writers.versions());
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }
}
