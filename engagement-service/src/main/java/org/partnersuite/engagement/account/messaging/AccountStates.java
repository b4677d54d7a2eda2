package org.partnersuite.engagement.account.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.engagement.account.AccountRow;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Accounts that can be told again. */
final class AccountStates {
    private static final String ROWS =
            "select " + AccountRow.COLUMNS + " from account a where a.id = any(:ids) order by a.id";

    private AccountStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                "account", "account", ROWS, (row, context) -> AccountMessages.state(AccountRow.read(row)));
    }
}
