package org.partnersuite.customersuccess.health.api;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.BandCounts;
import org.partnersuite.customersuccess.health.HealthPreview;
import org.partnersuite.platform.rest.TextBounds;

/** What a model would change. */
@Schema(name = "HealthModelPreview", description = "What a model would change: bands before and after, by segment.")
public record HealthPreviewResponse(
        UUID id,
        @Schema(maxLength = 100, description = "Product of the draft.") String offer,
        @Schema(maxLength = 200, description = "Name of the draft.") String name,
        HealthPreview.Status status,

        @Schema(description = "Absent until it is computed.") @Size(max = 1000) @Nullable
        List<BandCounts> segments,

        @Schema(maxLength = TextBounds.SUBJECT) String askedBy,
        Instant askedAt,
        @Nullable Instant computedAt) {

    static HealthPreviewResponse of(HealthPreview preview) {
        return new HealthPreviewResponse(
                preview.id(),
                preview.model().offer(),
                preview.model().name(),
                preview.status(),
                preview.segments(),
                preview.askedBy(),
                preview.askedAt(),
                preview.computedAt());
    }
}
