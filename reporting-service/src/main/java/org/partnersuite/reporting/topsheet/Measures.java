package org.partnersuite.reporting.topsheet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Stage;

/**
 * The pipeline's figures for one group. Won and lost count in the quarter they closed in, open ones in the quarter of
 * their close date; an open one without a close date is in no period and is told apart, whatever the period.
 */
public record Measures(
        @Schema(description = "The open stages, in the order of the method.")
        List<StageFigure> stages,

        @Schema(description = "All open stages together.") Figure open,
        Figure won,
        Figure lost,

        @Schema(description = "Open, without a close date: in no period.")
        Figure undated,

        @Schema(
                description = "Won of the closed, in per cent with two decimals; absent when nothing closed.",
                examples = "63.15")
        @Nullable
        String winRate) {

    /** One stage's figure. */
    public record StageFigure(Stage stage, Figure figure) {}
}
