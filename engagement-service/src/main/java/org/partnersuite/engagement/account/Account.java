package org.partnersuite.engagement.account;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.merged.Merging;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.Ids;

/**
 * A client.
 *
 * @param version counts its changes from 1
 * @param closure null while it is open
 */
public record Account(
        UUID id,
        long version,
        @Nested("external") @Nullable ExternalId externalId,
        @Nested AccountDetails details,
        @Nested("closed") @Nullable AccountClosure closure,
        @Nested Merging merging,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    static Account opened(@Nullable ExternalId externalId, AccountDetails details, Instant now) {
        return new Account(Ids.next(), 1, externalId, details, null, Merging.NONE, now, now);
    }

    /** The account as it is now. The same again is no change, and no new version. */
    Account revised(@Nullable ExternalId external, AccountDetails now, Instant at) {
        if (now.equals(details) && Objects.equals(external, externalId)) {
            return this;
        }
        return new Account(
                id, version + 1, external, now, closure, merging.exchanged(external, externalId), createdAt, at);
    }

    Account closed(AccountClosure now) {
        return new Account(id, version + 1, externalId, details, now, merging, createdAt, now.at());
    }

    Account reopened(Instant at) {
        return new Account(id, version + 1, externalId, details, null, merging, createdAt, at);
    }

    /** Another record of the same client was merged into it; it keeps its details and takes those that it lacks. */
    Account absorbing(Account other, Instant at) {
        return new Account(
                id, version + 1, externalId, details.filledFrom(other.details), closure, merging, createdAt, at);
    }

    public AccountStatus status() {
        return closure == null ? AccountStatus.OPEN : AccountStatus.CLOSED;
    }

    /** @throws org.partnersuite.platform.rest.Problem 409 when it was merged into another */
    Account requireNotMerged() {
        merging.requireNotMerged("account", id);
        return this;
    }
}
