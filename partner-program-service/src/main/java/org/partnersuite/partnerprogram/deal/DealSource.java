package org.partnersuite.partnerprogram.deal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/** Source of a deal. */
public sealed interface DealSource {
    @Nullable
    ExternalId externalId();

    /**
     * An opportunity of the engagement service, which vouches for it: a fed deal of the same external id becomes this
     * one, and a feed cannot change it any more. So a deal that comes both ways is counted once.
     */
    record Opportunity(UUID id, long version, @Nullable ExternalId externalId) implements DealSource {}

    /** A feed that names its deals by a key of its own. */
    record Feed(ExternalId externalId) implements DealSource {}
}
