package org.partnersuite.engagement.opportunity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.DataCode;

/**
 * Status of an opportunity in its stages. Only moves change it.
 *
 * @param moves how many there were
 */
public record StageProgress(
        @Schema(
                implementation = String.class,
                maxLength = DataCode.MAX_LENGTH,
                pattern = DataCode.PATTERN,
                examples = "DESIGN")
        Stage stage,

        Instant stageEnteredAt,
        @JsonIgnore int moves,

        @Schema(description = "Day on which the client agreed to a briefing.", examples = "2026-02-03")
        LocalDate engagedOn,

        @Schema(description = "Day on which it was won or lost.", examples = "2026-06-12") @Nullable
        LocalDate closedOn,

        @Schema(maxLength = 100, description = "Code of a loss reason.", examples = "PRICE") @Nullable
        String lossReason) {

    static StageProgress engaged(LocalDate on, Instant now) {
        return new StageProgress(Stage.ENGAGE, now, 1, on, null, null);
    }

    StageProgress entered(Stage to, Instant now, @Nullable LocalDate closed, @Nullable String reason) {
        return new StageProgress(to, now, moves + 1, engagedOn, closed, reason);
    }

    /** The time in this stage so far; clocks of two machines may differ, so it is never negative. */
    public long secondsUntil(Instant now) {
        return Math.max(0, Duration.between(stageEnteredAt, now).toSeconds());
    }
}
