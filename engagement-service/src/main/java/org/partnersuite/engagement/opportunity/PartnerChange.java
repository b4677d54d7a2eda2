package org.partnersuite.engagement.opportunity;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of an opportunity's partner, and therefore of its readers. It is the data of {@code
 * engagement.opportunity-partner-change.v1}.
 *
 * @param version of the opportunity after it
 * @param from null when there was none
 * @param to null when removed
 * @param by the subject of the caller's token
 */
record PartnerChange(
        UUID opportunityId,
        long version,
        @Nullable UUID from,
        @Nullable UUID to,
        String reason,
        Instant at,
        String by) {

    static boolean isBetween(OpportunityDetails before, OpportunityDetails after) {
        return !Objects.equals(before.partnerId(), after.partnerId());
    }

    static PartnerChange of(Opportunity before, Opportunity after, String reason, String by) {
        return new PartnerChange(
                after.id(),
                after.version(),
                before.details().partnerId(),
                after.details().partnerId(),
                reason,
                after.updatedAt(),
                by);
    }
}
