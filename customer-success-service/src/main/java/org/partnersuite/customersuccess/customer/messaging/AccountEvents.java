package org.partnersuite.customersuccess.customer.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.Account;
import org.partnersuite.customersuccess.customer.AccountCustomers;
import org.partnersuite.customersuccess.customer.AccountKey;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.Change;

/** Customers take the names of their accounts. The customer of a deleted account is kept with its subscriptions. */
@ApplicationScoped
class AccountEvents implements EventHandler {
    static final String TOPIC = "engagement.account.v1";

    /** Fields of the account's state that this service consumes. */
    record AccountState(
            UUID id,
            long version,
            String name,
            @Nullable ExternalId externalId,
            @Nullable String industry) implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return id;
        }

        Account account() {
            return new Account(id, version, name);
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        List<AccountState> states = NewestStates.of(events).stream()
                .filter(event -> !event.isTombstone())
                .map(event -> event.state(AccountState.class))
                .toList();
        if (!states.isEmpty()) {
            AccountCustomers.rename(
                    change, states.stream().map(AccountState::account).toList());
            AccountCustomers.key(
                    change,
                    states.stream()
                            .map(state ->
                                    new AccountKey(state.id(), state.version(), state.externalId(), state.industry()))
                            .toList());
        }
    }
}
