package org.partnersuite.platform.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a failed delivery is tried again. */
final class Backoff {
    /** Attempts of a delivery, the first included. */
    static final int ATTEMPTS = 10;

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final int SPREAD = 10;

    private Backoff() {}

    /**
     * The wait after an attempt in vain, up to a tenth longer by position: deliveries that failed together do not
     * return together.
     *
     * @param attempts made so far
     * @param asked what the receiver asks for, in {@code Retry-After}; null when it does not
     * @return empty after the last attempt
     */
    static Optional<Duration> after(int attempts, long position, @Nullable Duration asked) {
        if (attempts >= ATTEMPTS) {
            return Optional.empty();
        }
        Duration wait = WAITS.get(attempts - 1);
        Duration spread = wait.dividedBy((long) SPREAD * SPREAD).multipliedBy(position % SPREAD);
        Duration next = wait.plus(spread);
        return Optional.of(asked != null && asked.compareTo(next) > 0 ? asked : next);
    }
}
