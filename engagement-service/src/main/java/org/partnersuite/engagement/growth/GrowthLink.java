package org.partnersuite.engagement.growth;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The growth candidate that an opportunity comes from. */
@Schema(name = "GrowthLink", description = "The growth candidate that an opportunity comes from.")
public record GrowthLink(
        @Schema(description = "Growth candidate in the customer success service.")
        UUID candidateId,

        UUID opportunityId,

        @Schema(description = "Customer in the customer success service.")
        UUID customerId,

        @Schema(maxLength = 100, examples = "ADJACENT_OFFERING")
        String direction,

        @Schema(maxLength = 200, examples = "Talent assistant for the stores in Spain")
        String useCase,

        @Schema(maxLength = 200, examples = "Acme Cloud") @Nullable
        String displacedCompetitor,

        Instant createdAt) {}
