package org.partnersuite.platform.unitofwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.idempotency.ExpiredResponses;
import org.partnersuite.platform.idempotency.IdempotentRequest;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;

@Tag("XC-1")
class UnitOfWorkTest {
    private static final Caller CALLER = new Caller("ann", "crm", Set.of("seller"), null);

    private static TestDatabase postgres;
    private static Database database;

    private final AtomicInteger wakeUps = new AtomicInteger();

    @BeforeAll
    static void migrate() throws Exception {
        postgres = PostgresServer.createDatabase("uow").migrate("classpath:db/platform");
        try (var connection = postgres.asOwner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table thing (id uuid primary key, name text unique)");
        }
        database = new Database(postgres.asApp(), () -> CALLER);
    }

    @BeforeEach
    void empty() {
        database.readAs(CALLER, db -> db.execute("delete from thing"));
        database.readAs(CALLER, db -> db.execute("delete from outbox"));
        Jdbi.create(postgres.asOwner()).useHandle(db -> db.execute("delete from audit_entry"));
        database.readAs(CALLER, db -> db.execute("delete from idempotency_key"));
    }

    @Test
    void aChangeCommitsWithItsAnswerAuditAndEvent() {
        StoredResponse answer = work("key-1", "{}").run(change -> create(change, "one"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(count("thing")).isEqualTo(1);
        assertThat(count("audit_entry")).isEqualTo(1);
        assertThat(count("outbox")).isEqualTo(1);
        assertThat(count("idempotency_key")).isEqualTo(1);
        assertThat(wakeUps).hasValue(1);
    }

    @Test
    void aRepeatGetsTheFirstAnswerAlthoughItsOwnAttemptWouldConflict() {
        StoredResponse first = work("key-1", "{}").run(change -> create(change, "one"));
        StoredResponse second = work("key-1", "{}").run(change -> create(change, "one"));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers()).containsAllEntriesOf(first.headers()).containsEntry("Idempotent-Replayed", "true");
        assertThat(count("thing")).isEqualTo(1);
        assertThat(count("outbox")).isEqualTo(1);
    }

    @Test
    void twentyRacingRepeatsMakeOneRowAndGetOneAnswer() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<StoredResponse>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (int i = 0; i < 20; i++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return work("raced", "{}").run(change -> create(change, null));
                }));
            }
            start.countDown();
        }

        byte[] first = answers.getFirst().get().body();
        for (Future<StoredResponse> answer : answers) {
            assertThat(answer.get().status()).isEqualTo(201);
            assertThat(answer.get().body()).isEqualTo(first);
        }
        assertThat(count("thing")).isEqualTo(1);
        assertThat(count("audit_entry")).isEqualTo(1);
        assertThat(count("outbox")).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        work("key-1", "{\"a\":1}").run(change -> create(change, "one"));

        assertThatThrownBy(() -> work("key-1", "{\"a\":2}").run(change -> create(change, "two")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(422));
        assertThat(count("thing")).isEqualTo(1);
    }

    @Test
    void aCrashBetweenChangeAndAnswerLeavesNeither() {
        assertThatThrownBy(() -> work("key-1", "{}").run(change -> {
                    create(change, "one");
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        assertThat(count("thing")).isZero();
        assertThat(count("idempotency_key")).isZero();
        assertThat(work("key-1", "{}").run(change -> create(change, "one")).headers())
                .doesNotContainKey("Idempotent-Replayed");
    }

    @Test
    void aLostConnectionBeforeTheCommitLeavesNeither() {
        assertThatThrownBy(() -> work("key-1", "{}").run(change -> {
                    StoredResponse answer = create(change, "one");
                    int backend = change.db()
                            .select("select pg_backend_pid()")
                            .mapTo(int.class)
                            .one();
                    terminate(backend);
                    return answer;
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(count("thing")).isZero();
        assertThat(count("idempotency_key")).isZero();
    }

    @Test
    void aRefusedRequestStoresNothing() {
        assertThatThrownBy(() -> work("key-1", "{}").run(change -> {
                    throw Problem.notFound();
                }))
                .isInstanceOf(Problem.class);

        assertThat(count("idempotency_key")).isZero();
        assertThat(wakeUps).hasValue(0);
    }

    @Test
    void answersAreKeptForThePromisedTimeAndRemovedAfterIt() {
        work("key-1", "{}").run(change -> create(change, "one"));
        Instant now = Instant.now();
        int early =
                database.transactionAs(CALLER, db -> ExpiredResponses.remove(db, now.minus(Duration.ofHours(72)), 10));
        int late = database.transactionAs(CALLER, db -> ExpiredResponses.remove(db, now.plusSeconds(60), 10));
        assertThat(early).isZero();
        assertThat(late).isEqualTo(1);
    }

    @Test
    void eventsOfOneChangeKeepTheirOrder() {
        UUID id = Ids.next();
        work(null, "{}").run(change -> {
            for (int version = 1; version <= 50; version++) {
                change.event(
                        OutgoingEvent.state("t", id, version, change.now(), "{}".getBytes(StandardCharsets.UTF_8)));
            }
            return StoredResponse.noContent();
        });

        List<String> sent = database.readAs(CALLER, db -> db.createQuery("select event_id from outbox order by id")
                .mapTo(String.class)
                .list());
        assertThat(sent).hasSize(50).first().isEqualTo(id + ":1");
        assertThat(sent).last().isEqualTo(id + ":50");
        assertThat(sent.get(9)).isEqualTo(id + ":10");
    }

    private StoredResponse create(Change change, @Nullable String name) {
        UUID id = Ids.next();
        change.db().execute("insert into thing (id, name) values (?, ?)", id, name);
        change.audit(new AuditEntry("thing", id, "created", List.of(new AuditEntry.FieldChange("name", null, name))));
        change.event(OutgoingEvent.state("test.thing.v1", id, 1, change.now(), "{}".getBytes(StandardCharsets.UTF_8)));
        return StoredResponse.created(URI.create("/things/" + id), 1, Map.of("id", id));
    }

    private UnitOfWork work(@Nullable String key, String body) {
        IdempotentRequest idempotency = key == null
                ? null
                : new IdempotentRequest("crm/ann", key, "POST /things", body.getBytes(StandardCharsets.UTF_8));
        Request request = new Request(CALLER, idempotency, "127.0.0.1", new Trace(null, null));
        return new UnitOfWork(database, () -> request, Clock.systemUTC(), wakeUps::incrementAndGet);
    }

    private static long count(String table) {
        return database.readAs(CALLER, (Handle db) -> db.createQuery("select count(*) from " + table)
                .mapTo(long.class)
                .one());
    }

    private static void terminate(int backend) {
        try (var connection = postgres.asApp().getConnection();
                var statement = connection.prepareStatement("select pg_terminate_backend(?)")) {
            statement.setInt(1, backend);
            statement.execute();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
