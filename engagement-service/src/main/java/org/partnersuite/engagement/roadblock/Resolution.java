package org.partnersuite.engagement.roadblock;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a roadblock was removed. */
@Schema(name = "RoadblockResolution", description = "How a roadblock was removed.")
public record Resolution(
        @Schema(examples = "ann") String by,
        Instant at,

        @Schema(examples = "The client's data protection officer agreed")
        String note) {}
