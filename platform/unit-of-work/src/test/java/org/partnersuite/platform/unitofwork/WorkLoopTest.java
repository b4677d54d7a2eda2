package org.partnersuite.platform.unitofwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;

@Tag("XC-7")
class WorkLoopTest {
    private static final Pace SELDOM = Pace.every(Duration.ofDays(1));

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final WorkLoops loops = new WorkLoops(registry);
    private final AtomicInteger steps = new AtomicInteger();

    @AfterEach
    void end() throws InterruptedException {
        loops.stop(new ShutdownEvent());
    }

    @Test
    void goesOnAsLongAsThereIsMoreAndThenWhenItIsWoken() {
        WorkLoop loop = loops.of("test", SELDOM, () -> steps.incrementAndGet() % 3 != 0);
        loop.start();
        await().untilAtomic(steps, is(3));

        loop.wakeUp();

        await().untilAtomic(steps, is(6));
    }

    @Test
    void failuresOfAnyKindAreCountedAndTriedAgain() {
        AtomicBoolean away = new AtomicBoolean(true);
        loops.of("test", SELDOM, () -> {
                    switch (steps.incrementAndGet()) {
                        case 1 -> throw new IllegalStateException(new SQLException("away", "08006"));
                        case 2 -> throw new IllegalStateException("a bug");
                        case 3 -> throw new StackOverflowError();
                        default -> {
                            if (away.get()) {
                                throw new IllegalStateException(new SQLException("away", "08006"));
                            }
                        }
                    }
                    return false;
                })
                .start();
        await().until(() -> failures("environment") >= 2);
        assertThat(failures("item")).isEqualTo(2);
        assertThat(failing()).isPositive();

        away.set(false);

        await().until(() -> failing() == 0);
    }

    @Test
    void theEndWaitsForTheStepAtHand() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean finished = new AtomicBoolean();
        WorkLoop loop = loops.of("test", SELDOM, () -> {
            begun.countDown();
            await().pollDelay(Duration.ofMillis(100)).until(() -> true);
            finished.set(true);
            return true;
        });
        loop.start();
        begun.await();

        loops.stop(new ShutdownEvent());

        assertThat(finished).isTrue();
    }

    @Test
    void whatWasNeverStartedEndsToo() throws InterruptedException {
        loops.of("test", SELDOM, () -> steps.incrementAndGet() > 0);

        loops.stop(new ShutdownEvent());

        assertThat(steps).hasValue(0);
    }

    @Test
    void waitsDoubleUpToHalfAMinute() {
        FailuresInARow failures = new FailuresInARow("delays", registry);
        Duration longest = Duration.ZERO;
        for (int i = 0; i < 100; i++) {
            failures.failed(FailureCause.ENVIRONMENT);
            assertThat(failures.delay()).isGreaterThanOrEqualTo(longest);
            longest = failures.delay();
        }
        assertThat(longest).isEqualTo(Duration.ofSeconds(30));
    }

    private double failures(String cause) {
        return registry.get("work.failures").tag("cause", cause).counter().count();
    }

    private double failing() {
        return registry.get("work.failing").timeGauge().value();
    }
}
