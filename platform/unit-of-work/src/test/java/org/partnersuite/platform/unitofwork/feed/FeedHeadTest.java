package org.partnersuite.platform.unitofwork.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.outbox.EventsLogged;

/** Callers wait without asking the database, until there is something or their time is over. */
@Tag("XC-2")
class FeedHeadTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final AtomicLong newest = new AtomicLong(5);
    private final AtomicInteger looks = new AtomicInteger();
    private final FeedHead head = new FeedHead(() -> {
        looks.incrementAndGet();
        return newest.get();
    });

    @Test
    void theRelayOfThisProcessWakesAllWhoWait() throws Exception {
        head.read();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> waiting = IntStream.range(0, 50)
                    .mapToObj(i -> callers.submit(() -> head.awaitAfter(5, LONG)))
                    .toList();
            newest.set(6);
            head.wakeUp(new EventsLogged());
            for (Future<Boolean> each : waiting) {
                assertThat(each.get()).isTrue();
            }
        }
        assertThat(looks.get()).as("one of them looks for all").isLessThan(10);
    }

    @Test
    void eventsOfARelayElsewhereAreFoundByLooking() throws Exception {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> waiting = callers.submit(() -> head.awaitAfter(5, LONG));
            await().until(() -> looks.get() > 0);
            newest.set(6);

            assertThat(waiting.get()).isTrue();
        }
    }

    @Test
    void aWaitEndsAfterItsTime() throws InterruptedException {
        long start = System.nanoTime();

        assertThat(head.awaitAfter(5, Duration.ofMillis(50))).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(50));
    }

    @Test
    void nobodyHoldsUpTheEndOfTheProcess() throws Exception {
        head.read();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> waiting = callers.submit(() -> head.awaitAfter(5, LONG));
            head.end(new ShutdownDelayInitiatedEvent());

            assertThat(waiting.get()).isFalse();
        }
    }

    @Test
    void whatIsThereAlreadyIsNotWaitedFor() throws InterruptedException {
        assertThat(head.awaitAfter(4, LONG)).isTrue();
    }
}
