package org.partnersuite.engagement.opportunity;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.rest.Problem;

/**
 * An opportunity with the client data of its event.
 *
 * @param mergedInto null unless merged
 */
public record ClientOpportunity(
        @Nested Opportunity opportunity,
        @Nested ClientContext client,
        @Nullable UUID mergedInto) implements Aggregate {

    /** @throws Problem 409 when it was merged into another */
    static ClientOpportunity requireNotMerged(ClientOpportunity found) {
        if (found.mergedInto != null) {
            throw OpportunityProblems.merged(found.id(), found.mergedInto);
        }
        return found;
    }

    /** Of the same client. */
    ClientOpportunity with(Opportunity other) {
        return new ClientOpportunity(other, client, mergedInto);
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
