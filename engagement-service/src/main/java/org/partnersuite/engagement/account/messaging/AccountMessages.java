package org.partnersuite.engagement.account.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.Account;
import org.partnersuite.engagement.account.AccountDetails;
import org.partnersuite.engagement.account.AccountEvents;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/** Tells other services the state of accounts. */
@ApplicationScoped
class AccountMessages implements AccountEvents {
    static final String TOPIC = "engagement.account.v1";

    private static final String TYPE = "org.partnersuite.engagement.account.v1";

    @Override
    public void changed(Change change, Account account) {
        change.event(state(account));
    }

    static OutgoingEvent state(Account account) {
        return OutgoingEvent.state(
                TOPIC,
                TYPE,
                account.id(),
                account.version(),
                account.updatedAt(),
                Json.write(AccountState.of(account)));
    }

    /** The data of {@code engagement.account.v1}. */
    record AccountState(
            UUID id,
            long version,
            String name,
            @Nullable ExternalId externalId,
            @Nullable String geography,
            @Nullable String market,
            @Nullable String industry,
            @Nullable String segment,
            @Nullable String owner,
            Instant createdAt,
            Instant updatedAt) {
        static AccountState of(Account account) {
            AccountDetails details = account.details();
            return new AccountState(
                    account.id(),
                    account.version(),
                    details.name(),
                    account.externalId(),
                    details.geography(),
                    details.market(),
                    details.industry(),
                    details.segment(),
                    details.owner(),
                    account.createdAt(),
                    account.updatedAt());
        }
    }
}
