package org.partnersuite.customersuccess.customer;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.rest.ExternalId;

/**
 * A customer. Won deals create thousands of customers, so they are written by the poll.
 *
 * @param accountId account in the engagement service, which then provides the name
 * @param industry null when only the account tells it, or nobody
 * @param strategic whether it is kept close for other reasons than its revenue
 */
public record Customer(
        UUID id,
        long version,
        @Nullable UUID accountId,
        @Nested("external") @Nullable ExternalId externalId,
        String name,
        @Nullable String industry,
        boolean strategic,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    Customer with(@Nullable UUID newAccountId, @Nullable ExternalId newExternalId, String newName, Instant now) {
        return with(newAccountId, newExternalId, newName, industry, strategic, now);
    }

    Customer with(
            @Nullable UUID newAccountId,
            @Nullable ExternalId newExternalId,
            String newName,
            @Nullable String newIndustry,
            boolean nowStrategic,
            Instant now) {
        return new Customer(
                id, version + 1, newAccountId, newExternalId, newName, newIndustry, nowStrategic, createdAt, now);
    }

    Customer renamed(String newName, Instant now) {
        return with(accountId, externalId, newName, now);
    }
}
