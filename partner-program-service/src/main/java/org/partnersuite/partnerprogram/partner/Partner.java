package org.partnersuite.partnerprogram.partner;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.rest.ExternalId;

/**
 * A company that sells with us.
 *
 * @param version counts its changes from 1
 */
public record Partner(
        UUID id,
        long version,
        @Nullable ExternalId externalId,
        PartnerDetails details,
        PartnerStatus status,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    public static Partner recorded(UUID id, @Nullable ExternalId externalId, PartnerDetails details, Instant now) {
        return new Partner(id, 1, externalId, details, PartnerStatus.PROSPECT, now, now);
    }

    /** The partner as it is now. The same again is no change, and no new version. */
    public Partner revised(@Nullable ExternalId external, PartnerDetails now, Instant at) {
        if (now.equals(details) && Objects.equals(external, externalId)) {
            return this;
        }
        return new Partner(id, version + 1, external, now, status, createdAt, at);
    }

    Partner become(PartnerStatus next, Instant at) {
        return new Partner(id, version + 1, externalId, details, next, createdAt, at);
    }
}
