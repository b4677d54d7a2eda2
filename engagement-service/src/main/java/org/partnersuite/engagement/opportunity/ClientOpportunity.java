package org.partnersuite.engagement.opportunity;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.rest.Problem;

/** An opportunity with the client data of its event. */
public record ClientOpportunity(
        @Nested Opportunity opportunity, @Nested ClientContext client) implements Aggregate {

    /** @throws Problem 409 when it was merged into another */
    static ClientOpportunity requireNotMerged(ClientOpportunity found) {
        found.opportunity.merging().requireNotMerged(OpportunityChanges.NAME, found.id());
        return found;
    }

    /** Of the same client. */
    ClientOpportunity with(Opportunity other) {
        return new ClientOpportunity(other, client);
    }

    @Override
    public UUID id() {
        return opportunity.id();
    }

    @Override
    public long version() {
        return opportunity.version();
    }

    @Override
    public Instant createdAt() {
        return opportunity.createdAt();
    }

    @Override
    public Instant updatedAt() {
        return opportunity.updatedAt();
    }
}
