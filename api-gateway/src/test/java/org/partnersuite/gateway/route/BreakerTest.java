package org.partnersuite.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("XC-4")
class BreakerTest {
    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger probes = new AtomicInteger();
    private volatile boolean well;
    private final Breaker breaker = new Breaker(vertx, "service", 3, Duration.ofMillis(20), this::probe);

    private Future<?> probe() {
        probes.incrementAndGet();
        return well ? Future.succeededFuture() : Future.failedFuture("not yet");
    }

    @AfterEach
    void stop() {
        vertx.close();
    }

    @Test
    void failuresInARowOpenItAndAnAnswerBetweenThemDoesNot() {
        breaker.failed();
        breaker.failed();
        breaker.answered();
        breaker.failed();
        breaker.failed();
        assertThat(breaker.isOpen()).isFalse();
        breaker.failed();
        assertThat(breaker.isOpen()).isTrue();
    }

    @Test
    void itStaysOpenUntilItsOwnProbeIsAnswered() {
        for (int i = 0; i < 3; i++) {
            breaker.failed();
        }
        await().until(() -> probes.get() > 2);
        breaker.answered();
        assertThat(breaker.isOpen()).isTrue();
        well = true;
        await().until(() -> !breaker.isOpen());
    }
}
