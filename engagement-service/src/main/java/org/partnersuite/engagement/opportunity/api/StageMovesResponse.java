package org.partnersuite.engagement.opportunity.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.engagement.opportunity.Opportunities.WithMoves;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.opportunity.StageMove;
import org.partnersuite.engagement.opportunity.StageProgress;
import org.partnersuite.platform.rest.DataCode;

@Schema(name = "StageMoves", description = "All moves of an opportunity and the time in each stage.")
record StageMovesResponse(List<StageMove> items, List<TimeInStage> timeInStage) {

    /** The time in a stage, over all its stays. */
    @Schema(name = "TimeInStage")
    record TimeInStage(
            @Schema(
                    implementation = String.class,
                    maxLength = DataCode.MAX_LENGTH,
                    pattern = DataCode.PATTERN,
                    examples = "DESIGN")
            Stage stage,

            @Schema(examples = "86400") long seconds,

            @Schema(description = "Whether this is the current stage.")
            boolean current) {}

    static StageMovesResponse of(WithMoves found, Instant now) {
        return new StageMovesResponse(
                found.moves(), timeInStage(found.moves(), found.opportunity().progress(), now));
    }

    private static List<TimeInStage> timeInStage(List<StageMove> moves, StageProgress progress, Instant now) {
        Map<Stage, Long> seconds = new LinkedHashMap<>();
        for (StageMove move : moves) {
            if (move.from() != null && move.secondsInPreviousStage() != null) {
                seconds.merge(move.from(), move.secondsInPreviousStage(), Long::sum);
            }
        }
        seconds.merge(progress.stage(), progress.secondsUntil(now), Long::sum);
        List<TimeInStage> times = new ArrayList<>();
        seconds.forEach((stage, time) -> times.add(new TimeInStage(stage, time, stage.equals(progress.stage()))));
        return times;
    }
}
