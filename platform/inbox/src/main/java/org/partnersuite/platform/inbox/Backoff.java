package org.partnersuite.platform.inbox;

import java.time.Duration;

/** Waits that double with each failure in a row. */
final class Backoff {
    private static final long FIRST_MILLIS = 50;
    private static final long LONGEST_MILLIS = 5_000;

    private int failures;
    private long dueNanos;

    /** Whether this is the first failure in a row. */
    boolean failed() {
        failures++;
        dueNanos = System.nanoTime() + delay().toNanos();
        return failures == 1;
    }

    /** Whether this success follows a failure. */
    boolean succeeded() {
        boolean recovered = failures > 0;
        failures = 0;
        return recovered;
    }

    boolean isDue() {
        return failures == 0 || System.nanoTime() - dueNanos >= 0;
    }

    Duration delay() {
        return Duration.ofMillis(Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(failures, 10)));
    }
}
