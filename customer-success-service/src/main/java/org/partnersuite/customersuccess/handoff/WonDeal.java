package org.partnersuite.customersuccess.handoff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a handoff needs of an opportunity.
 *
 * @param closedOn null unless it is won
 * @param partnerId its partner of record; null unless it is won
 * @param bought its lines as text; null unless it is won
 */
public record WonDeal(
        UUID opportunityId,
        long version,
        UUID accountId,
        long accountVersion,
        String accountName,
        @Nullable LocalDate closedOn,
        @Nullable UUID partnerId,
        @Nullable String bought) {}
