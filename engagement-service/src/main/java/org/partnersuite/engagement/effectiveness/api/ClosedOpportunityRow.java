package org.partnersuite.engagement.effectiveness.api;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.effectiveness.AmountBand;
import org.partnersuite.platform.rest.Money;

/** A closed opportunity that an effectiveness figure counts. */
@Schema(name = "ClosedOpportunity", description = "A closed opportunity with the engagements that preceded its close.")
public record ClosedOpportunityRow(
        UUID opportunityId,

        @Schema(maxLength = 300, examples = "Talent assistant for stores")
        String name,

        @Schema(examples = "2026-06-12") LocalDate closedOn,
        boolean won,

        @Schema(maxLength = 100, examples = "Americas") @Nullable
        String geography,

        @Nested Money amount,

        @Schema(maxLength = 100, description = "The stage that it was lost in, or WON.", examples = "DESIGN") @Nullable
        String stageReached,

        @Schema(maxLength = 100, description = "Segment of the account.", examples = "ENTERPRISE") @Nullable
        String segment,

        AmountBand amountBand,

        @Schema(description = "Whether an engagement of it has a workload in production.")
        boolean deployed,

        @Schema(description = "Discount in per cent; absent without a list amount.", examples = "13.33") @Nullable
        BigDecimal discount,

        @Schema(
                description = "Types of activities completed by the time it closed.",
                examples = "[\"CLIENT_BRIEFING\",\"MVP\"]")
        List<@Size(max = 100) String> engagementTypes) {}
