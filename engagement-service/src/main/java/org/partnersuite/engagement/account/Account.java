package org.partnersuite.engagement.account;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.rest.ExternalId;

/**
 * A client.
 *
 * @param version counts its changes from 1
 */
public record Account(
        UUID id,
        long version,
        @Nullable ExternalId externalId,
        AccountDetails details,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    public static Account opened(UUID id, @Nullable ExternalId externalId, AccountDetails details, Instant now) {
        return new Account(id, 1, externalId, details, now, now);
    }

    /** The account as it is now. The same again is no change, and no new version. */
    public Account revised(@Nullable ExternalId external, AccountDetails now, Instant at) {
        if (now.equals(details) && Objects.equals(external, externalId)) {
            return this;
        }
        return new Account(id, version + 1, external, now, createdAt, at);
    }
}
