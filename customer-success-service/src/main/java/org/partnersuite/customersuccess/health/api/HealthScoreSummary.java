package org.partnersuite.customersuccess.health.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.ScoredHealth;
import org.partnersuite.customersuccess.health.model.Colour;
import org.partnersuite.platform.rest.TextBounds;

/** A score in a list, without its explanation. */
@Schema(name = "HealthScoreSummary")
public record HealthScoreSummary(
        UUID id,
        UUID subscriptionId,
        UUID customerId,
        int number,
        @Schema(maxLength = 100) String modelOffer,
        int modelVersion,
        @Nullable BigDecimal score,
        @Nullable BigDecimal percent,
        @Nullable Colour band,

        @Schema(description = "What results after an override.") @Nullable
        BigDecimal resultScore,

        @Nullable Colour resultBand,
        BigDecimal coverage,
        Instant scoredAt,
        @Schema(maxLength = TextBounds.SUBJECT) String scoredBy) {

    static HealthScoreSummary of(ScoredHealth scored) {
        return new HealthScoreSummary(
                scored.id(),
                scored.subscriptionId(),
                scored.customerId(),
                scored.number(),
                scored.offer(),
                scored.modelVersion(),
                scored.score().score(),
                scored.score().percent(),
                scored.score().band(),
                scored.result().resultScore(),
                scored.result().resultBand(),
                scored.score().coverage(),
                scored.scoredAt(),
                scored.scoredBy());
    }
}
