package org.partnersuite.customersuccess.health;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.model.Colour;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;

/** The newest score of a subscription, as {@code customer-success.health-score.v1} tells it; no score under half coverage. */
record HealthScoreEvent(
        UUID subscriptionId,
        long version,
        UUID customerId,
        String modelOffer,
        int modelVersion,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal score,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal percent,

        @Nullable Colour band,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal coverage,
        List<String> missing,
        Instant scoredAt) {
    static final String TOPIC = "customer-success.health-score.v1";
    private static final String TYPE = "org.partnersuite.customersuccess.health-score.v1";

    static OutgoingEvent of(ScoredHealth scored) {
        HealthScore score = scored.score();
        HealthScoreEvent body = new HealthScoreEvent(
                scored.subscriptionId(),
                scored.number(),
                scored.customerId(),
                scored.offer(),
                scored.modelVersion(),
                score.score(),
                score.percent(),
                score.band(),
                score.coverage(),
                score.missing(),
                scored.scoredAt());
        return OutgoingEvent.state(
                TOPIC, TYPE, scored.subscriptionId(), scored.number(), scored.scoredAt(), Json.write(body));
    }
}
