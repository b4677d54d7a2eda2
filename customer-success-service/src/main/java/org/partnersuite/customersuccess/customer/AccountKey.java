package org.partnersuite.customersuccess.customer;

import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/**
 * The external id and the industry of an account of the engagement service.
 *
 * @param version of the account that it was told with
 * @param externalId null when it has none
 */
public record AccountKey(
        UUID id,
        long version,
        @Nested("external") @Nullable ExternalId externalId,
        @Nullable String industry) {}
