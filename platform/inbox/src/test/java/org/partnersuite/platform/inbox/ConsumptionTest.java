package org.partnersuite.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.testkit.KafkaBroker;
import org.partnersuite.platform.unitofwork.Change;

@Tag("XC-2")
class ConsumptionTest {
    private static final long SEED = 20261122;

    private static KafkaBroker kafka;

    @BeforeAll
    static void startKafka() {
        kafka = KafkaBroker.started();
    }

    @AfterAll
    static void stopKafka() {
        kafka.close();
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void aKillBetweenAnyTwoStepsNeitherLosesNorRepeatsAnEffect() {
        Service service = new Service(kafka, "test.killed.v1");
        try (Sender sender = service.sender()) {
            Traffic traffic = new Traffic(SEED, sender);
            for (int round = 0; round < 3; round++) {
                for (Step mortal : Step.values()) {
                    traffic.send(100);
                    AtomicInteger passed = new AtomicInteger(round);
                    AtomicBoolean killed = new AtomicBoolean();
                    Consumptions process = service.process(
                            step -> {
                                if (step == mortal && passed.getAndDecrement() <= 0) {
                                    killed.set(true);
                                    throw new Killed();
                                }
                            },
                            Map.of());
                    Service.main(process).start();
                    await("killed at " + mortal).untilTrue(killed);
                    Service.main(process).stop();
                    assertThat(service.rolledUp()).isEqualTo(service.recount());
                }
            }
            Consumption last = Service.main(service.process());
            last.start();
            await().until(() -> last.progress().caughtUp());
            last.stop();

            assertThat(service.balances()).isEqualTo(traffic.newest());
            assertThat(service.rolledUp()).isEqualTo(service.recount());
        }
    }

    @Test
    void aRebalanceMovesPartitionsWithoutLossOrRepetition() {
        Service service = new Service(kafka, "test.rebalance.v1");
        try (Sender sender = service.sender()) {
            Traffic traffic = new Traffic(SEED + 1, sender);
            Consumption first = Service.main(service.process());
            Consumption second = Service.main(service.process());
            first.start();
            traffic.send(500);
            await().until(() -> service.recount() > 0);
            second.start();
            for (int i = 0; i < 20; i++) {
                traffic.send(100);
            }
            first.stop();
            traffic.send(500);
            await().until(() -> second.progress().caughtUp());
            second.stop();

            assertThat(service.balances()).isEqualTo(traffic.newest());
            assertThat(service.rolledUp()).isEqualTo(service.recount());
        }
    }

    @Test
    void aConsumerThatSleptThroughARebalanceIsFenced() throws Exception {
        Service service = new Service(kafka, "test.zombie.v1");
        CountDownLatch asleep = new CountDownLatch(1);
        CountDownLatch awake = new CountDownLatch(1);
        AtomicInteger movedByZombie = new AtomicInteger();
        try (Sender sender = service.sender()) {
            Traffic traffic = new Traffic(SEED + 2, sender);
            traffic.send(300);
            Consumption zombie = Service.main(service.process(
                    step -> {
                        if (step == Step.POLLED && awake.getCount() > 0) {
                            asleep.countDown();
                            await().atMost(Duration.ofMinutes(1)).until(() -> awake.getCount() == 0);
                        }
                        if (step == Step.MOVED) {
                            movedByZombie.incrementAndGet();
                        }
                    },
                    Map.of("max.poll.interval.ms", 1500)));
            zombie.start();
            asleep.await();
            Consumption other = Service.main(service.process());
            other.start();
            await().until(() -> other.progress().caughtUp());
            awake.countDown();
            zombie.stop();
            other.stop();

            assertThat(movedByZombie).hasValue(0);
            assertThat(service.balances()).isEqualTo(traffic.newest());
            assertThat(service.rolledUp()).isEqualTo(service.recount());
        }
    }

    @Test
    void aBatchFromAnotherPositionThanTheStoredOneIsRefused() {
        Service service = new Service(kafka, "test.fence.v1");
        Projection projection = new Projection("main", List.of(new BalanceHandler("test.fence.v1")));
        service.jdbi.useHandle(db -> new Positions("main").begin(db, "test.fence.v1", 0, 7));
        BatchApplication application =
                new BatchApplication(service.unitOfWork, Caller.service("test"), projection, Step.Observer.NONE);
        Delivery delivery = new Delivery("test.fence.v1", 0, 5, "a", Map.of(), null);

        assertThatThrownBy(() -> application.apply(new PartitionBatch("test.fence.v1", 0, 5, List.of(delivery))))
                .isInstanceOf(StalePosition.class);
    }

    @Test
    void aFailingEnvironmentParksNothingAndConsumingGoesOnWhenItIsBack() {
        Service service = new Service(kafka, "test.environment.v1");
        Consumption consumption = Service.main(service.process());
        try (Sender sender = service.sender()) {
            Traffic traffic = new Traffic(SEED + 3, sender);
            service.owner.useHandle(db -> db.execute("alter table balance rename to balance_away"));
            traffic.send(200);
            consumption.start();
            await().until(() -> consumption.progress().partitions().stream().anyMatch(p -> p.remaining() > 0)
                    && service.jdbi.withHandle(
                                    db -> new Positions("main").all(db).size())
                            == 12);
            service.owner.useHandle(db -> db.execute("alter table balance_away rename to balance"));

            await().until(() -> consumption.progress().caughtUp());
            consumption.stop();
            assertThat(service.parked()).isEmpty();
            assertThat(service.balances()).isEqualTo(traffic.newest());
        }
    }

    @Test
    void aSecondProjectionFillsFromTheBeginningBesideTheServingOne() {
        Service service = new Service(kafka, "test.rebuild.v1");
        Consumptions process = service.process();
        try (Sender sender = service.sender()) {
            Traffic traffic = new Traffic(SEED + 4, sender);
            traffic.send(300);
            Service.main(process).start();
            await().until(() -> Service.main(process).progress().caughtUp());

            AtomicInteger seen = new AtomicInteger();
            Consumption rebuilt = process.of("balances-v2", List.of(new EventHandler() {
                @Override
                public Set<String> topics() {
                    return Set.of("test.rebuild.v1");
                }

                @Override
                public void apply(Change change, List<ReceivedEvent> events) {
                    seen.addAndGet(events.size());
                }
            }));
            assertThat(rebuilt.progress().percent()).isZero();
            rebuilt.start();
            await().until(() -> rebuilt.progress().caughtUp());
            assertThat(rebuilt.progress().percent()).isEqualTo(100);
            long end = rebuilt.progress().partitions().stream()
                    .mapToLong(Progress.PartitionProgress::end)
                    .sum();
            assertThat(seen).hasValue((int) end);

            rebuilt.forget();
            assertThat(rebuilt.progress().percent()).isZero();
            Service.main(process).stop();
            assertThat(Service.main(process).progress().caughtUp()).isTrue();
        }
    }
}
