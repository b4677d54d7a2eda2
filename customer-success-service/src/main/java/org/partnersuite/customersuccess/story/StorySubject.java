package org.partnersuite.customersuccess.story;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom a story is about. */
@Embeddable
public record StorySubject(
        UUID customerId,
        @Nullable UUID subscriptionId,

        @Schema(description = "Partner that has a part in it.") @Nullable
        UUID partnerId,

        @Schema(description = "Success plan that the KPIs come from.") @Nullable
        UUID planId,

        @Schema(description = "Opportunity in the engagement service that was won.") @Nullable
        UUID opportunityId) {

    StorySubject of(UUID customer) {
        return new StorySubject(customer, subscriptionId, partnerId, planId, opportunityId);
    }

    StorySubject ofPartner(@Nullable UUID partner) {
        return new StorySubject(customerId, subscriptionId, partner, planId, opportunityId);
    }
}
