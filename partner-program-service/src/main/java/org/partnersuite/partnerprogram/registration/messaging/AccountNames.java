package org.partnersuite.partnerprogram.registration.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.registration.ClientFacts.Account;
import org.partnersuite.partnerprogram.registration.Conversions;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.unitofwork.Change;

/** The names of accounts, by which registrations find them. */
@ApplicationScoped
class AccountNames implements EventHandler {
    private static final String TOPIC = "engagement.account.v1";

    private final Conversions conversions;

    AccountNames(Conversions conversions) {
        this.conversions = conversions;
    }

    /** Fields of the account's state that this feature consumes. */
    record AccountState(UUID id, long version, String name) implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return id;
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        conversions.rename(
                change,
                NewestStates.of(events).stream().map(AccountNames::account).toList());
    }

    private static Account account(ReceivedEvent event) {
        if (event.isTombstone()) {
            return new Account(event.aggregateId(), event.version(), null);
        }
        AccountState state = event.state(AccountState.class);
        return Account.named(state.id(), state.version(), state.name());
    }
}
