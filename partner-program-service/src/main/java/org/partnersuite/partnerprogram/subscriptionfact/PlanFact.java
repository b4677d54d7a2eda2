package org.partnersuite.partnerprogram.subscriptionfact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A success plan.
 *
 * @param subscriptionIds what it is for; none: all subscriptions of the customer
 * @param submittedOn null before its submission
 */
public record PlanFact(
        UUID id,
        long version,
        String position,
        UUID customerId,
        List<String> subscriptionIds,
        @Nullable LocalDate submittedOn)
        implements Fact {

    public PlanFact {
        subscriptionIds = List.copyOf(subscriptionIds);
    }

    /** Whether it is for a subscription of its customer. */
    public boolean isFor(UUID subscription) {
        return subscriptionIds.isEmpty() || subscriptionIds.contains(subscription.toString());
    }
}
