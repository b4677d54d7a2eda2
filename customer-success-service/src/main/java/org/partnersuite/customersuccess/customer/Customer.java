package org.partnersuite.customersuccess.customer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.rest.ExternalId;

/**
 * Somebody who has bought.
 *
 * @param accountId the account of the engagement service it is; then it has the account's name
 */
public record Customer(
        UUID id,
        long version,
        @Nullable UUID accountId,
        @Nullable ExternalId externalId,
        String name,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    Customer with(@Nullable UUID newAccountId, @Nullable ExternalId newExternalId, String newName, Instant now) {
        return new Customer(id, version + 1, newAccountId, newExternalId, newName, createdAt, now);
    }

    Customer renamed(String newName, Instant now) {
        return with(accountId, externalId, newName, now);
    }
}
