package org.partnersuite.customersuccess.partner;

import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/**
 * A partner as last received from the partner program.
 *
 * @param version of its state there
 * @param status in the partner program; null when it was deleted
 * @param engagementModel how it serves its customers; null when it was deleted, or when no event contained it
 */
public record KnownPartner(
        UUID id,
        long version,
        @Nullable String status,
        @Nullable String engagementModel,
        @Nested("external") @Nullable ExternalId externalId) {}
