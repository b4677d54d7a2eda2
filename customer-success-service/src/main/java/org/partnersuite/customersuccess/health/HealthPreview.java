package org.partnersuite.customersuccess.health;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * What a model would change, computed before it is published.
 *
 * @param model the draft
 * @param segments null while it is computed
 * @param computedAt null while it is computed
 */
public record HealthPreview(
        UUID id,
        @JsonColumn HealthModel model,
        Status status,
        @JsonColumn @Nullable List<BandCounts> segments,
        String askedBy,
        Instant askedAt,
        @Nullable Instant computedAt) {

    /** How far it is. */
    @Schema(name = "HealthPreviewStatus")
    public enum Status {
        WAITING,
        DONE,
        /** The draft cannot be computed; the parked work says why. */
        FAILED
    }

    /** The ETag of its resource. */
    public long version() {
        return status == Status.WAITING ? 1 : 2;
    }
}
