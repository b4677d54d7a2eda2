package org.partnersuite.partnerprogram.deal;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.rest.ExternalId;

/**
 * A deal in one of its states.
 *
 * @param opportunityVersion the version of the opportunity that was applied last; 0 for a fed deal
 * @param knownFrom when this state became known here
 * @param createdAt when the deal became known here
 */
public record Deal(
        UUID id,
        long version,
        @Nullable UUID opportunityId,
        long opportunityVersion,
        @Nested("external") @Nullable ExternalId externalId,
        @Nested DealTerms terms,
        Instant knownFrom,
        Instant createdAt)
        implements Aggregate {

    @Override
    public Instant updatedAt() {
        return knownFrom;
    }

    /** Whether the opportunity said this, or something newer, already. */
    boolean knows(DealSource source) {
        return source instanceof DealSource.Opportunity opportunity
                && opportunity.id().equals(opportunityId)
                && opportunity.version() <= opportunityVersion;
    }

    /** Whether the report changes nothing that anybody could see. */
    boolean says(DealReport report) {
        boolean sameSource = !(report.source() instanceof DealSource.Opportunity opportunity)
                || opportunity.id().equals(opportunityId) && Objects.equals(opportunity.externalId(), externalId);
        return sameSource && terms.equals(report.terms());
    }

    Deal seen(DealSource source) {
        return source instanceof DealSource.Opportunity opportunity
                ? new Deal(id, version, opportunityId, opportunity.version(), externalId, terms, knownFrom, createdAt)
                : this;
    }

    /** The next state; it is known from a later instant than this one. */
    Deal next(DealReport report, Instant known) {
        return of(id, version + 1, report, known, createdAt);
    }

    static Deal first(UUID id, DealReport report, Instant known) {
        return of(id, 1, report, known, known);
    }

    private static Deal of(UUID id, long version, DealReport report, Instant known, Instant createdAt) {
        DealSource source = report.source();
        UUID opportunityId = source instanceof DealSource.Opportunity opportunity ? opportunity.id() : null;
        long opportunityVersion = source instanceof DealSource.Opportunity opportunity ? opportunity.version() : 0;
        return new Deal(
                id, version, opportunityId, opportunityVersion, source.externalId(), report.terms(), known, createdAt);
    }
}
