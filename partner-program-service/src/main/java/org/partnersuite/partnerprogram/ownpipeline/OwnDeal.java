package org.partnersuite.partnerprogram.ownpipeline;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** A deal of a partner's own pipeline, under the partner's own key. */
public record OwnDeal(
        UUID id,
        long version,
        UUID partnerId,
        @Nested("external") ExternalId externalId,
        @Nested OwnDealTerms terms,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    static OwnDeal first(Change change, UUID partner, ExternalId externalId, OwnDealTerms terms) {
        return new OwnDeal(Ids.next(), 1, partner, externalId, terms, change.now(), change.now());
    }

    OwnDeal next(Change change, OwnDealTerms now) {
        return new OwnDeal(id, version + 1, partnerId, externalId, now, createdAt, change.now());
    }
}
