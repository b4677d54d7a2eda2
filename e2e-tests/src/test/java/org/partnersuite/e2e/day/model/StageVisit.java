package org.partnersuite.e2e.day.model;

import java.time.Duration;
import java.time.Instant;

/**
 * A stage move that was made.
 *
 * @param from empty for the first
 * @param seconds how long it was in the stage before
 */
public record StageVisit(String from, String to, String by, Instant at, long seconds) {

    static StageVisit first(String by, Instant at) {
        return new StageVisit("", "ENGAGE", by, at, 0);
    }

    StageVisit next(String stage, String who, Instant when) {
        return new StageVisit(to, stage, who, when, Duration.between(at, when).toSeconds());
    }
}
