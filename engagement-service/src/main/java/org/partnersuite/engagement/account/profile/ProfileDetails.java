package org.partnersuite.engagement.account.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people may edit of a profile.
 *
 * @param priorities in the order in which they matter to the client
 */
public record ProfileDetails(
        @Nullable String market,
        @Nullable String industryDynamics,
        @Nullable String technologyChoices,
        @Nullable String currentLandscape,
        List<Priority> priorities) {

    public ProfileDetails {
        priorities = List.copyOf(priorities);
    }
}
