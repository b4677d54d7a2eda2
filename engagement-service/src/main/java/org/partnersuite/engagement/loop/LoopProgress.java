package org.partnersuite.engagement.loop;

import java.time.Duration;
import java.time.Instant;

/**
 * Where an engagement stands in its loop. Only moves change it.
 *
 * @param moves how many there were
 */
public record LoopProgress(MethodStage stage, Instant enteredAt, int moves) {

    LoopProgress entered(MethodStage to, Instant now) {
        return new LoopProgress(to, now, moves + 1);
    }

    /** The time in this stage so far; clocks of two machines may differ, so it is never negative. */
    public Duration until(Instant now) {
        Duration time = Duration.between(enteredAt, now);
        return time.isNegative() ? Duration.ZERO : time;
    }
}
