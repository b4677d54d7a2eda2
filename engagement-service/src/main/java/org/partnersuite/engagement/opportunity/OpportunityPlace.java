package org.partnersuite.engagement.opportunity;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The opportunity that something hangs on, whose it is and where it counts; the database keeps the latter two. */
@Embeddable
public record OpportunityPlace(
        UUID opportunityId,

        @Schema(description = "The account of the opportunity.")
        UUID accountId,

        @Schema(description = "The opportunity's own, or else its account's.", examples = "Americas") @Nullable
        String geography) {}
