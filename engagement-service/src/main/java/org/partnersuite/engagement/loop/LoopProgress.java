package org.partnersuite.engagement.loop;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;

/** Stage of an engagement in its loop. Only moves change it. */
@Embeddable
public record LoopProgress(@Enumerated(EnumType.STRING) MethodStage stage, Instant stageEnteredAt) {

    /** The time in this stage so far; clocks of two machines may differ, so it is never negative. */
    public Duration until(Instant now) {
        Duration time = Duration.between(stageEnteredAt, now);
        return time.isNegative() ? Duration.ZERO : time;
    }
}
