package org.partnersuite.engagement.opportunity;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The opportunity that a record belongs to, with account and geography, which the database maintains. */
@Embeddable
public record OpportunityPlace(
        UUID opportunityId,

        @Schema(description = "Account of the opportunity.") UUID accountId,

        @Schema(
                maxLength = 100,
                description = "Geography of the opportunity, or else of its account.",
                examples = "Americas")
        @Nullable
        String geography) {}
