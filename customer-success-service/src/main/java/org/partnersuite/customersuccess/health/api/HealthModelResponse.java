package org.partnersuite.customersuccess.health.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.health.HealthModels;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.health.model.Share;
import org.partnersuite.platform.rest.TextBounds;

/** A published version of a model. */
@Schema(name = "HealthModel")
public record HealthModelResponse(
        UUID id,
        @JsonUnwrapped HealthModel model,
        BigDecimal subjectiveShare,
        Instant publishedAt,
        @Schema(maxLength = TextBounds.SUBJECT) String publishedBy) {

    static HealthModelResponse of(HealthModels.Published published) {
        return new HealthModelResponse(
                published.id(),
                published.model(),
                published.model().share(Share.SUBJECTIVE),
                published.at(),
                published.by());
    }
}
