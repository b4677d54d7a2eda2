package org.partnersuite.engagement.account.profile.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.engagement.account.profile.ProfileRow;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Profiles that can be told again. */
final class ProfileStates {
    private static final String ROWS = "select * from account_profile where account_id = any(:ids) order by account_id";

    private ProfileStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                "account-profile",
                "account_profile",
                "account_id",
                ROWS,
                (row, context) -> ProfileMessages.state(ProfileRow.read(row)));
    }
}
