package org.partnersuite.reporting.topsheet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.DataCode;
import org.partnersuite.reporting.pipeline.Stage;

/**
 * The pipeline's figures for one group. Won and lost opportunities count in the quarter they closed in, open ones in
 * the quarter of their close date. An open one without a close date is in no period and counts as undated.
 */
public record Measures(
        @Schema(description = "The open stages, in the order of the method.")
        List<StageFigure> stages,

        @Schema(description = "The sum of all open stages.") Figure open,
        Figure won,
        Figure lost,

        @Schema(description = "Open opportunities without a close date, which are in no period.")
        Figure undated,

        @Schema(
                description = "Won of closed opportunities in per cent; absent when none closed.",
                examples = "63.15",
                pattern = "^[0-9]{1,3}\\.[0-9]{2}$")
        @Nullable
        String winRate) {

    /** One stage's figure. */
    public record StageFigure(
            @Schema(implementation = String.class, pattern = DataCode.PATTERN, examples = "DESIGN")
            Stage stage,

            Figure figure) {}
}
