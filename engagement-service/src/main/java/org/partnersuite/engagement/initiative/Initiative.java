package org.partnersuite.engagement.initiative;

import java.time.Instant;
import java.util.UUID;
import org.partnersuite.platform.rest.Aggregate;

/**
 * What a client wants to achieve with generative AI; its opportunities are linked to it.
 *
 * @param version counts its changes from 1
 * @param name one of the method's; it tracks the use case in every figure, so it stays
 */
public record Initiative(
        UUID id,
        long version,
        UUID accountId,
        String name,
        InitiativeDetails details,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    static Initiative begun(UUID id, Wanted wanted, Instant now) {
        return new Initiative(id, 1, wanted.accountId(), wanted.name(), wanted.details(), now, now);
    }

    /** Its details as they are now. The same again is no change, and no new version. */
    Initiative revised(InitiativeDetails now, Instant at) {
        return now.equals(details) ? this : new Initiative(id, version + 1, accountId, name, now, createdAt, at);
    }

    public Wanted asWritten() {
        return new Wanted(accountId, name, details);
    }

    /** What may be written of an initiative. */
    public record Wanted(UUID accountId, String name, InitiativeDetails details) {}
}
