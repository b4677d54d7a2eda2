package org.partnersuite.customersuccess.health.api;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.HealthResult;
import org.partnersuite.customersuccess.health.model.BandFact;
import org.partnersuite.customersuccess.health.model.Colour;

/** What results from a score and its override. */
@Schema(name = "HealthResult", description = "What results from a score, caps, floors and an override.")
public record HealthResultResponse(
        @Schema(description = "1 to 10: the override's value, or else the computed score.")
        BigDecimal score,

        @Schema(description = "Ten times the score.") BigDecimal percent,
        Colour band,

        @Schema(description = "The cap or floor that holds the band; absent when none does.") @Nullable
        BandFact rule,

        @Schema(description = "The override in force; absent when there is none.") @Nullable
        UUID overrideId) {

    static @Nullable HealthResultResponse of(HealthResult result) {
        BigDecimal score = result.resultScore();
        Colour band = result.resultBand();
        return score == null || band == null
                ? null
                : new HealthResultResponse(score, score.movePointRight(1), band, result.rule(), result.overrideId());
    }
}
