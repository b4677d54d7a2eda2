package org.partnersuite.engagement.opportunity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an opportunity stands in its stages. Only moves change it.
 *
 * @param moves how many there were
 * @param engagedOn when the client agreed to a briefing
 * @param closedOn when it was won or lost; null while open
 */
public record StageProgress(
        Stage stage,
        Instant enteredAt,
        int moves,
        LocalDate engagedOn,
        @Nullable LocalDate closedOn,
        @Nullable String lossReason) {

    static StageProgress engaged(LocalDate on, Instant now) {
        return new StageProgress(Stage.ENGAGE, now, 1, on, null, null);
    }

    StageProgress entered(Stage to, Instant now, @Nullable LocalDate closed, @Nullable String reason) {
        return new StageProgress(to, now, moves + 1, engagedOn, closed, reason);
    }

    /** The time in this stage so far; clocks of two machines may differ, so it is never negative. */
    public long secondsUntil(Instant now) {
        return Math.max(0, Duration.between(enteredAt, now).toSeconds());
    }
}
