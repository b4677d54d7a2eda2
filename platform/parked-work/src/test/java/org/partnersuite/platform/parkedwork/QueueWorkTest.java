package org.partnersuite.platform.parkedwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.UnitOfWork;
import org.partnersuite.platform.unitofwork.WorkLoop;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;
import org.partnersuite.platform.unitofwork.WorkLoops;

@Tag("XC-7")
class QueueWorkTest {
    private static final Caller ADMIN = new Caller("ada", "test", Set.of(Roles.ADMIN), null);
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
    private static final List<String> POISON =
            List.of(Chores.NO_DATE, Chores.OUT_OF_RANGE, Chores.A_BUG, Chores.ENDLESS, Chores.REFUSED_AT_COMMIT);

    private static Jdbi jdbi;
    private static Database database;
    private static UnitOfWork unitOfWork;

    private final Chores chores = new Chores();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final QueueWork work = new QueueWork(
            unitOfWork, database, new WorkLoops(registry), registry, Clock.fixed(NOW, ZoneOffset.UTC), "test-service");

    @BeforeAll
    static void migrate() {
        TestDatabase own = PostgresServer.createDatabase("parked").migrate("classpath:db/platform");
        Chores.createTables(Jdbi.create(own.asOwner()));
        jdbi = Jdbi.create(own.asApp());
        database = new Database(own.asApp(), () -> ADMIN);
        unitOfWork = new UnitOfWork(
                database,
                () -> {
                    throw new IllegalStateException("no request");
                },
                Clock.systemUTC(),
                () -> {});
    }

    @BeforeEach
    void empty() {
        jdbi.useHandle(db -> db.createScript("delete from chore; delete from chore_done; delete from parked_work;")
                .execute());
    }

    @Test
    void whateverFailsIsParkedAloneAndAllOthersAreDone() {
        Random random = new Random(4);
        Set<String> poison = new TreeSet<>();
        List<String> days = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            days.add(random.nextInt(100) < 1 ? POISON.get(random.nextInt(POISON.size())) : Chores.DAY);
        }
        List<String> ids = chores(days);
        for (int i = 0; i < days.size(); i++) {
            if (!days.get(i).equals(Chores.DAY)) {
                poison.add(ids.get(i));
            }
        }

        untilNothingIsLeft();

        assertThat(poison).isNotEmpty();
        assertThat(parkedItems()).isEqualTo(poison);
        assertThat(count("chore_done")).isEqualTo(days.size() - poison.size());
        assertThat(count("chore")).isEqualTo(poison.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Chores.NO_DATE, Chores.OUT_OF_RANGE, Chores.A_BUG, Chores.ENDLESS, Chores.REFUSED_AT_COMMIT})
    void theFirstOfTheQueueDoesNotStopThoseBehindIt(String day) {
        String poison = chore(day);
        chore(Chores.DAY);

        untilNothingIsLeft();

        assertThat(count("chore_done")).isEqualTo(1);
        assertThat(parkedItems()).containsExactly(poison);
        assertThat(parked().reason()).isNotBlank().doesNotContain("\0");
        assertThat(parked().attempts()).isEqualTo(1);
    }

    @Test
    void anEnvironmentThatIsAwayParksNothing() {
        chore(Chores.DAY);
        chore(Chores.AWAY);

        assertThatThrownBy(() -> work.step(chores)).hasRootCauseMessage("deadlock");

        assertThat(count("parked_work")).isZero();
        assertThat(count("chore_done")).isZero();
        jdbi.useHandle(db -> db.execute("update chore set day = ?", Chores.DAY));
        untilNothingIsLeft();
        assertThat(count("chore_done")).isEqualTo(2);
    }

    @Test
    void aRetryTellsWhyItStillFailsAndReleasesWhatIsRepaired() {
        String poison = chore(Chores.NO_DATE);
        untilNothingIsLeft();

        ParkedWorkOutcome vain = retry();
        assertThat(vain.released()).isFalse();
        assertThat(vain.reason()).contains("soon");
        assertThat(parked().attempts()).isEqualTo(2);

        jdbi.useHandle(db -> db.execute("update chore set day = ?", Chores.DAY));
        ParkedWorkOutcome released = retry();
        assertThat(released.released()).isTrue();
        assertThat(released.item()).hasToString(poison);
        assertThat(count("chore_done")).isEqualTo(1);
        assertThat(count("parked_work")).isZero();
        assertThat(audited()).endsWith("retried by ada", "retried by ada");
    }

    @Test
    void aDiscardedOneStaysOutOfTheWayUntilItIsWrittenAgain() {
        String poison = chore(Chores.NO_DATE);
        untilNothingIsLeft();
        UUID id = parked().id();

        assertThat(unitOfWork
                        .runAs(ADMIN, change -> release().discard(change, id, "a test"))
                        .released())
                .isTrue();

        assertThat(work.step(chores)).isFalse();
        boolean found = database.readAs(ADMIN, db -> ParkedWork.find(db, id).isPresent());
        long counted = database.readAs(ADMIN, db -> ParkedWork.count(db, "chores", 10));
        assertThat(found).isFalse();
        assertThat(counted).isZero();
        assertThatThrownBy(() -> unitOfWork.runAs(ADMIN, change -> release().retry(change, id)))
                .isInstanceOf(Problem.class);
        assertThat(audited()).endsWith("discarded by ada");

        jdbi.useHandle(db -> ParkedWork.release(db, "chores", List.of(UUID.fromString(poison))));
        untilNothingIsLeft();
        assertThat(parkedItems()).containsExactly(poison);
    }

    @Test
    void metricsTellWhatWaitsForHowLongAndWhatIsParked() throws InterruptedException {
        chore(Chores.NO_DATE);
        untilNothingIsLeft();
        chore(Chores.DAY);
        chore(Chores.AWAY);
        WorkLoop loop = work.loop(chores, Pace.every(Duration.ofDays(1)));

        assertThat(registry.get("work.depth").tag("worker", "chores").gauge().value())
                .isEqualTo(2);
        assertThat(registry.get("work.age").timeGauge().value()).isEqualTo(60);
        assertThat(registry.get("work.parked").gauge().value()).isEqualTo(1);

        loop.start();
        await().until(() -> registry.get("work.failures")
                        .tag("cause", "environment")
                        .counter()
                        .count()
                >= 2);
        jdbi.useHandle(db -> db.execute("update chore set day = ? where day = ?", Chores.DAY, Chores.AWAY));
        await().until(() -> count("chore_done") == 2);
        loop.stop();
    }

    private void untilNothingIsLeft() {
        int steps = 0;
        while (work.step(chores)) {
            assertThat(++steps).as("steps").isLessThan(20);
        }
    }

    private ParkedWorkOutcome retry() {
        UUID id = parked().id();
        return unitOfWork.runAs(ADMIN, change -> release().retry(change, id));
    }

    private ParkedWorkRelease release() {
        return new ParkedWorkRelease(List.of(chores));
    }

    private static String chore(String day) {
        return chores(List.of(day)).getFirst();
    }

    private static List<String> chores(List<String> days) {
        return jdbi.withHandle(db -> {
            PreparedBatch batch = db.prepareBatch("insert into chore values (?, ?, ?)");
            List<String> ids = new ArrayList<>();
            for (String day : days) {
                UUID id = Ids.next();
                batch.add(id, day, NOW.minusSeconds(60).atOffset(ZoneOffset.UTC));
                ids.add(id.toString());
            }
            batch.execute();
            return ids;
        });
    }

    private static ParkedWorkView parked() {
        return jdbi.withHandle(db -> db.createQuery("select * from parked_work")
                .map((row, context) -> ParkedWork.read(row))
                .one());
    }

    private static Set<String> parkedItems() {
        return new TreeSet<>(
                jdbi.<List<String>, RuntimeException>withHandle(db -> db.createQuery("select item from parked_work")
                        .mapTo(String.class)
                        .list()));
    }

    private static List<String> audited() {
        return jdbi.withHandle(db -> db.createQuery("select action || ' by ' || subject from audit_entry order by id")
                .mapTo(String.class)
                .list());
    }

    private static int count(String table) {
        return jdbi.withHandle(db -> db.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one());
    }
}
