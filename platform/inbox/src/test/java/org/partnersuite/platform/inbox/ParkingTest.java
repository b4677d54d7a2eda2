package org.partnersuite.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.inbox.ParkedEvents.Parked;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.testkit.KafkaBroker;
import org.partnersuite.platform.unitofwork.Change;

@Tag("XC-2")
class ParkingTest {
    private static KafkaBroker kafka;

    @BeforeAll
    static void startKafka() {
        kafka = KafkaBroker.started();
    }

    @AfterAll
    static void stopKafka() {
        kafka.close();
    }

    @Test
    void aPoisonRecordParksItsKeyOnlyAndIsReleasedInOrderByARetry() {
        Service service = new Service(kafka, "test.poison.v1");
        Consumptions process = service.process();
        Consumption consumption = Service.main(process);
        try (Sender sender = service.sender()) {
            for (int i = 0; i < 200; i++) {
                sender.state("good-" + i, 1, 10);
            }
            sender.state("bad", 1, 5);
            sender.state("bad", 2, -1);
            for (int i = 0; i < 200; i++) {
                sender.state("good-" + i, 2, 20);
            }
            sender.flush();
            consumption.start();
            awaitCaughtUp(consumption);

            assertThat(service.balances())
                    .hasSize(201)
                    .containsEntry("bad", "1:5")
                    .containsEntry("good-7", "2:20");
            assertThat(service.parked())
                    .extracting(p -> p.delivery().headers().get("ce_id"))
                    .containsExactly("bad:2");
            Parked poison = service.parked().getFirst();
            assertThat(poison.reason()).contains("balance_amount");
            assertThat(poison.attempts()).isEqualTo(1);
            assertThat(parkedKeys(service)).isEqualTo(1);

            sender.state("bad", 3, 7);
            sender.flush();
            awaitCaughtUp(consumption);
            assertThat(service.parked()).hasSize(2);
            assertThat(service.balances()).containsEntry("bad", "1:5");

            ReleaseOutcome vain = service.retry(process, poison.id());
            assertThat(vain.applied()).isZero();
            assertThat(vain.remaining()).isEqualTo(2);
            assertThat(service.parked().getFirst().attempts()).isEqualTo(2);

            sender.state("bad", 4, 9);
            sender.flush();
            awaitCaughtUp(consumption);
            assertThat(service.parked()).hasSize(3);

            service.owner.useHandle(db -> db.execute("alter table balance drop constraint balance_amount"));
            ReleaseOutcome released =
                    service.retry(process, service.parked().getLast().id());
            assertThat(released.applied()).isEqualTo(3);
            assertThat(released.remaining()).isZero();
            assertThat(service.balances()).containsEntry("bad", "4:9");
            assertThat(parkedKeys(service)).isZero();

            sender.state("bad", 5, 11);
            sender.flush();
            awaitCaughtUp(consumption);
            assertThat(service.balances()).containsEntry("bad", "5:11");
            assertThat(service.parked()).isEmpty();
            assertThat(service.rolledUp()).isEqualTo(service.recount());
        } finally {
            consumption.stop();
        }
    }

    @Test
    void whatIsNoEventIsParkedWithItsReason() {
        Service service = new Service(kafka, "test.malformed.v1");
        Consumption consumption = Service.main(service.process());
        try (Sender sender = service.sender()) {
            sender.withoutHeaders("a", "{\"amount\":1}");
            sender.event("b", 1, "no json");
            sender.event("c\0", 1, "{\"amount\":{}}");
            sender.event("d", 1, "null");
            sender.state("e", 1, 1);
            sender.flush();
            consumption.start();
            awaitCaughtUp(consumption);

            assertThat(service.balances()).containsOnlyKeys("e");
            assertThat(service.parked())
                    .extracting(p -> p.delivery().key())
                    .containsExactlyInAnyOrder("a", "b", "c\uFFFD", "d");
            assertThat(service.parked())
                    .filteredOn(p -> p.delivery().key().equals("a"))
                    .extracting(Parked::reason)
                    .containsExactly("UnreadableEvent: the header ce_id is missing");
        } finally {
            consumption.stop();
        }
    }

    @Test
    void whatCannotBeParkedAsItIsIsParkedInAFormThatFits() {
        Service service = new Service(kafka, "test.misfits.v1");
        Consumptions process = service.process();
        Consumption consumption = Service.main(process);
        String longKey = "k".repeat(4000);
        try (Sender sender = service.sender()) {
            sender.event(longKey, 1, "{\"amount\":1}");
            sender.event(longKey, 2, "{\"amount\":1}");
            sender.event(longKey + "x", 1, "{\"amount\":1}");
            sender.event("odd-header", 1, "{\"amount\":-1}", Map.of("a\0b\0", "c\0"));
            sender.event("future", 1, "{\"amount\":1}", Map.of("ce_time", "+300000-01-01T00:00:00Z"));
            sender.event("digits", 1, "{\"amount\":" + "9".repeat(900_000) + "}");
            sender.state("after", 1, 1);
            sender.flush();
            consumption.start();
            awaitCaughtUp(consumption);

            assertThat(service.balances()).containsOnlyKeys("after");
            assertThat(service.parked())
                    .extracting(p -> p.delivery().key())
                    .filteredOn(key -> key.startsWith("kkk"))
                    .hasSize(3)
                    .allMatch(key -> key.length() == Delivery.LONGEST_KEY + 65)
                    .satisfies(keys -> assertThat(keys.stream().distinct()).hasSize(2));
            assertThat(service.parked()).hasSize(6);
            assertThat(service.parked())
                    .filteredOn(p -> p.delivery().key().equals("odd-header"))
                    .singleElement()
                    .satisfies(p -> assertThat(p.delivery().headers()).containsKey("a\uFFFDb\uFFFD"));
            assertThat(newestEvent(service)).isBeforeOrEqualTo(Instant.now());
        } finally {
            consumption.stop();
        }
    }

    @Test
    void whatFailsOnlyWhenItsEffectsAreWrittenIsParkedToo() {
        Service service = new Service(kafka, "test.effects.v1");
        Consumptions process = service.process();
        Consumption consumption = process.of("effects", List.of(new EventHandler() {
            @Override
            public Set<String> topics() {
                return Set.of("test.effects.v1");
            }

            @Override
            public void apply(Change change, List<ReceivedEvent> events) {
                for (ReceivedEvent event : events) {
                    String type = event.key().equals("bad") ? "no\0type" : "type";
                    change.event(new OutgoingEvent("t", type, UUID.randomUUID(), event.id(), event.time(), null));
                }
            }
        }));
        try (Sender sender = service.sender()) {
            for (int i = 0; i < 50; i++) {
                sender.state("good-" + i, 1, 1);
                if (i == 20) {
                    sender.state("bad", 1, 1);
                }
            }
            sender.flush();
            consumption.start();
            awaitCaughtUp(consumption);

            assertThat(service.parked()).extracting(p -> p.delivery().key()).containsExactly("bad");
            assertThat(service.jdbi.<Long, RuntimeException>withHandle(
                            db -> db.createQuery("select count(*) from outbox")
                                    .mapTo(Long.class)
                                    .one()))
                    .isEqualTo(50);
        } finally {
            consumption.stop();
        }
    }

    @Test
    void aDiscardedRecordIsGoneAndThoseBehindItCanBeRetried() {
        Service service = new Service(kafka, "test.discard.v1");
        Consumptions process = service.process();
        Consumption consumption = Service.main(process);
        try (Sender sender = service.sender()) {
            sender.state("bad", 1, -1);
            sender.flush();
            consumption.start();
            awaitCaughtUp(consumption);
            sender.state("bad", 2, 3);
            sender.flush();
            awaitCaughtUp(consumption);
            List<Parked> parked = service.parked();

            ReleaseOutcome discarded =
                    service.unitOfWork.runAs(Service.ADMIN, (Change change) -> new ParkedEventRelease(process)
                            .discard(change, parked.getFirst().id(), "sent in error"));
            assertThat(discarded.remaining()).isEqualTo(1);
            assertThat(service.retry(process, parked.getLast().id()).applied()).isEqualTo(1);

            assertThat(service.balances()).containsEntry("bad", "2:3");
            assertThat(service.jdbi.<List<String>, RuntimeException>withHandle(
                            db -> db.createQuery("select action || ' by ' || subject from audit_entry order by id")
                                    .mapTo(String.class)
                                    .list()))
                    .containsExactly("discarded by admin", "retried by admin");
        } finally {
            consumption.stop();
        }
    }

    @Test
    void aRecordThatIsNotParkedCannotBeRetried() {
        Service service = new Service(kafka, "test.unknown.v1");
        Consumptions process = service.process();

        assertThat(catchThrowableOfType(Problem.class, () -> service.retry(process, UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
    }

    private static void awaitCaughtUp(Consumption consumption) {
        await().until(() -> consumption.progress().caughtUp());
    }

    private static int parkedKeys(Service service) {
        return service.jdbi.withHandle(
                db -> Freshness.of(db, Service.PROJECTION).getFirst().parkedKeys());
    }

    private static @Nullable Instant newestEvent(Service service) {
        return service.jdbi.withHandle(db -> db.createQuery("select max(newest_event_at) from inbox_position")
                .mapTo(Instant.class)
                .one());
    }
}
