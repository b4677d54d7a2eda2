package org.partnersuite.engagement.roadblock.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.roadblock.RoadblockDetails;
import org.partnersuite.engagement.roadblock.Roadblocks.Draft;
import org.partnersuite.engagement.roadblock.Severity;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.unitofwork.Change;

@Schema(
        name = "RoadblockRequest",
        description = "Writable fields of a roadblock. Separate operations resolve and reopen it.",
        examples = """
                {"opportunityId":"01976b3c-5d00-7a10-8f00-000000000003","category":"DATA","severity":"HIGH",
                 "offering":"watsonx.ai","description":"The client's data may not leave the country","raisedBy":"joe",
                 "raisedAt":"2026-03-04T10:00:00Z"}""")
record RoadblockRequest(
        @Schema(description = "Opportunity it blocks. Immutable.") @ByKey("opportunity")
        UUID opportunityId,

        @NotBlank @Size(max = 100) @Schema(description = "Code of a roadblock category.", examples = "DATA")
        String category,

        Severity severity,

        @Size(min = 1, max = 100)
        @Schema(description = "Code of the offering concerned.", examples = "watsonx.ai")
        @Nullable
        String offering,

        @NotBlank @Size(max = 2000) @Schema(examples = "The client's data may not leave the country")
        String description,

        @Size(min = 1, max = 200)
        @Schema(description = "Person who reported it. Default: the caller.", examples = "joe")
        @Nullable
        String raisedBy,

        @Schema(
                description = "Time at which it surfaced. Not in the future. Default: now.",
                examples = "2026-03-04T10:00:00Z")
        @Nullable
        Instant raisedAt) {

    Draft draft(Change change) {
        return new Draft(
                opportunityId,
                new RoadblockDetails(
                        category,
                        severity,
                        offering,
                        description,
                        Objects.requireNonNullElse(raisedBy, change.caller().subject()),
                        raisedAt == null ? change.now() : raisedAt.truncatedTo(ChronoUnit.MICROS)));
    }
}
