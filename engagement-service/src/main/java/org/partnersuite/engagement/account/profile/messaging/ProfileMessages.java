package org.partnersuite.engagement.account.profile.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.profile.AccountProfile;
import org.partnersuite.engagement.account.profile.Priority;
import org.partnersuite.engagement.account.profile.ProfileDetails;
import org.partnersuite.engagement.account.profile.ProfileEvents;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/** Tells other services the state of profiles. */
@ApplicationScoped
class ProfileMessages implements ProfileEvents {
    static final String TOPIC = "engagement.account-profile.v1";

    private static final String TYPE = "org.partnersuite.engagement.account-profile.v1";

    @Override
    public void changed(Change change, AccountProfile profile) {
        change.event(state(profile));
    }

    static OutgoingEvent state(AccountProfile profile) {
        return OutgoingEvent.state(
                TOPIC,
                TYPE,
                profile.accountId(),
                profile.version(),
                profile.updatedAt(),
                Json.write(ProfileState.of(profile)));
    }

    /** The data of {@code engagement.account-profile.v1}. */
    record ProfileState(
            UUID accountId,
            long version,
            @Nullable String market,
            @Nullable String industryDynamics,
            @Nullable String technologyChoices,
            @Nullable String currentLandscape,
            List<Priority> priorities,
            Instant createdAt,
            Instant updatedAt) {
        static ProfileState of(AccountProfile profile) {
            ProfileDetails details = profile.details();
            return new ProfileState(
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
}
