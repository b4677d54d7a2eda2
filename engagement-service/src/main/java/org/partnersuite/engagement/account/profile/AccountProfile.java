package org.partnersuite.engagement.account.profile;

import java.time.Instant;
import java.util.UUID;

/**
 * What is understood about a client. An account has at most one.
 *
 * @param version counts its changes from 1
 */
public record AccountProfile(
        UUID accountId, long version, ProfileDetails details, Instant createdAt, Instant updatedAt) {

    static AccountProfile begun(UUID accountId, ProfileDetails details, Instant now) {
        return new AccountProfile(accountId, 1, details, now, now);
    }

    /** The profile as it is now. The same again is no change, and no new version. */
    AccountProfile revised(ProfileDetails now, Instant at) {
        return now.equals(details) ? this : new AccountProfile(accountId, version + 1, now, createdAt, at);
    }
}
