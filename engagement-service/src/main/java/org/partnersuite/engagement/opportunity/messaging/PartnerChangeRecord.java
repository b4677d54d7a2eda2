package org.partnersuite.engagement.opportunity.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.PartnerChange;

/** The data of {@code engagement.opportunity-partner-change.v1}. */
record PartnerChangeRecord(
        UUID opportunityId,
        long version,
        @Nullable UUID from,
        @Nullable UUID to,
        String reason,
        Instant at,
        String by) {

    static PartnerChangeRecord of(PartnerChange change) {
        return new PartnerChangeRecord(
                change.opportunityId(),
                change.version(),
                change.from(),
                change.to(),
                change.reason(),
                change.at(),
                change.by());
    }
}
