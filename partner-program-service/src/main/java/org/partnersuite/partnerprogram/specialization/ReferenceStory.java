package org.partnersuite.partnerprogram.specialization;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story of customer success that may be a reference, as last told: nothing but what decides whether it holds.
 *
 * @param consentUntil last day of the customer's consent
 * @param withdrawnOn the first day on which it holds no more
 * @param gone whether it was deleted
 */
public record ReferenceStory(
        UUID id,
        long version,
        @Nullable String kind,
        @Nullable String status,
        @Nullable UUID partnerId,
        @Nullable LocalDate consentUntil,
        @Nullable LocalDate withdrawnOn,
        boolean gone) {
    private static final Set<String> CONSENTED = Set.of("CONSENTED", "PUBLISHED");

    public static ReferenceStory deleted(UUID id, long version) {
        return new ReferenceStory(id, version, null, null, null, null, null, true);
    }

    /** Whether the customer's consent lets it be a reference on a day. A win wire has no consent. */
    boolean holdsOn(LocalDate day) {
        boolean stands =
                CONSENTED.contains(String.valueOf(status)) || (withdrawnOn != null && day.isBefore(withdrawnOn));
        return !gone && !"WIN_WIRE".equals(kind) && stands && consentUntil != null && !day.isAfter(consentUntil);
    }
}
