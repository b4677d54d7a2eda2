package org.partnersuite.engagement.account.profile.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.profile.AccountProfile;
import org.partnersuite.engagement.account.profile.Priority;
import org.partnersuite.engagement.account.profile.ProfileDetails;

@Schema(name = "AccountProfile", description = "What is understood about a client.")
record ProfileResponse(
        UUID accountId,
        @Schema(examples = "2") long version,
        @Schema(examples = "Grocery retail") @Nullable String market,

        @Schema(examples = "Discounters grow, margins fall") @Nullable
        String industryDynamics,

        @Schema(examples = "One public cloud, containers") @Nullable
        String technologyChoices,

        @Schema(examples = "Stores on a mainframe of 2009") @Nullable
        String currentLandscape,

        List<Priority> priorities,
        Instant createdAt,
        Instant updatedAt) {

    static ProfileResponse of(AccountProfile profile) {
        ProfileDetails details = profile.details();
        return new ProfileResponse(
                profile.accountId(),
                profile.version(),
                details.market(),
                details.industryDynamics(),
                details.technologyChoices(),
                details.currentLandscape(),
                details.priorities(),
                profile.createdAt(),
                profile.updatedAt());
    }
}
