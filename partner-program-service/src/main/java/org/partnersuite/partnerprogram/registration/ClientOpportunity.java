package org.partnersuite.partnerprogram.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.platform.dailywork.Days;

/**
 * An opportunity of the engagement service, as far as registrations need it.
 *
 * @param status null when it was deleted or merged into another
 * @param openedAt when it was recorded there; null when it was deleted
 * @param closedOn the day on which it was won or lost
 */
public record ClientOpportunity(
        UUID id,
        long version,
        @Nullable UUID accountId,
        List<String> offeringKeys,
        @Nullable UUID partnerId,
        @Nullable DealStatus status,
        @Nullable Instant openedAt,
        @Nullable LocalDate closedOn) {
    public ClientOpportunity {
        offeringKeys = List.copyOf(offeringKeys);
    }

    /** Whether it was opened in this time, and not on a later day than the last. */
    boolean isOpenedWithin(Instant from, LocalDate last) {
        return openedAt != null
                && !openedAt.isBefore(from)
                && !Days.of(openedAt).isAfter(last);
    }

    @Nullable
    LocalDate wonOn() {
        return status == DealStatus.WON ? closedOn : null;
    }
}
