package org.partnersuite.engagement.roadblock;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Editable fields of a roadblock. */
@Embeddable
public record RoadblockDetails(
        @Schema(description = "Code of a roadblock category.", examples = "DATA")
        String category,

        @Enumerated(EnumType.STRING) Severity severity,

        @Schema(description = "Offering concerned.", examples = "watsonx.ai") @Nullable
        String offering,

        @Schema(examples = "The client's data may not leave the country")
        String description,

        @Schema(description = "Person who reported it.", examples = "joe")
        String raisedBy,

        @Schema(description = "Time at which it surfaced.") Instant raisedAt) {}
