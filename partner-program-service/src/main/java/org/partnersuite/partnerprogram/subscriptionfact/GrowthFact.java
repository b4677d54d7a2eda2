package org.partnersuite.partnerprogram.subscriptionfact;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A growth candidate.
 *
 * @param subscriptionId null when it came from the customer as a whole
 * @param partnerId the partner that its opportunity names
 * @param status OPEN, PROPOSED, WON, LOST or DROPPED
 * @param closedOn the day on which its opportunity was won or lost
 */
public record GrowthFact(
        UUID id,
        long version,
        String position,
        UUID customerId,
        @Nullable UUID subscriptionId,
        @Nullable UUID partnerId,
        @Nullable UUID opportunityId,
        String status,
        @Nullable LocalDate closedOn)
        implements Fact {

    public boolean isWon() {
        return status.equals("WON");
    }
}
