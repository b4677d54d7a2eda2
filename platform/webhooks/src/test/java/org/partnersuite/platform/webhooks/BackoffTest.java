package org.partnersuite.platform.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("XC-2")
class BackoffTest {
    @Test
    void attemptsAreSpreadOverThreeDays() {
        List<Duration> waits = new ArrayList<>();
        for (int attempts = 1; attempts < Backoff.ATTEMPTS; attempts++) {
            waits.add(Backoff.after(attempts, 0, null).orElseThrow());
        }

        assertThat(waits).isSorted();
        assertThat(waits.getFirst()).isEqualTo(Duration.ofSeconds(5));
        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofDays(3), Duration.ofHours(78));
        assertThat(Backoff.after(Backoff.ATTEMPTS, 0, null)).isEmpty();
    }

    @Test
    void deliveriesThatFailedTogetherReturnOneAfterTheOther() {
        assertThat(Backoff.after(2, 7, null)).contains(Duration.ofMinutes(5).plusSeconds(21));
        assertThat(Backoff.after(2, 10, null)).contains(Duration.ofMinutes(5));
    }

    @Test
    void theReceiverMayAskForMore() {
        assertThat(Backoff.after(1, 0, Duration.ofMinutes(1))).contains(Duration.ofMinutes(1));
        assertThat(Backoff.after(3, 0, Duration.ofMinutes(1))).contains(Duration.ofMinutes(30));
        assertThat(Backoff.after(Backoff.ATTEMPTS, 0, Duration.ofMinutes(1))).isEmpty();
    }
}
