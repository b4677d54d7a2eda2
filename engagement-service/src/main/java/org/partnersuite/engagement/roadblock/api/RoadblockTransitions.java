package org.partnersuite.engagement.roadblock.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request bodies of roadblock transitions. */
final class RoadblockTransitions {
    private RoadblockTransitions() {}

    @Schema(
            name = "RoadblockResolutionRequest",
            description = "Resolution of a roadblock.",
            examples = "{\"note\":\"The client's data protection officer agreed\"}")
    record ResolutionRequest(
            @NotBlank @Size(max = 2000) @Schema(examples = "The client's data protection officer agreed")
            String note,

            @Schema(description = "Not in the future. Default: now.", examples = "2026-03-20T15:30:00Z") @Nullable
            Instant resolvedAt) {}

    @Schema(
            name = "RoadblockReopeningRequest",
            description = "Reason for reopening a resolved roadblock.",
            examples = "{\"reason\":\"The agreement was withdrawn\"}")
    record ReopeningRequest(
            @NotBlank @Size(max = 2000) @Schema(examples = "The agreement was withdrawn")
            String reason) {}
}
