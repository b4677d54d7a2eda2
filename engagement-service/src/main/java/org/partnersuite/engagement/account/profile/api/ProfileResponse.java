package org.partnersuite.engagement.account.profile.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.engagement.account.profile.AccountProfile;
import org.partnersuite.engagement.account.profile.ProfileDetails;

@Schema(name = "AccountProfile", description = "Profile of a client.")
record ProfileResponse(
        UUID accountId,
        @Schema(examples = "2") long version,
        @JsonUnwrapped ProfileDetails details,
        Instant createdAt,
        Instant updatedAt) {

    static ProfileResponse of(AccountProfile profile) {
        return new ProfileResponse(
                profile.id(), profile.version(), profile.details(), profile.createdAt(), profile.updatedAt());
    }
}
