package org.partnersuite.customersuccess.subscription.messaging;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.AccountMerged;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.customersuccess.subscription.MergedCustomers;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.unitofwork.Change;

/** The customer of a merged account, and its subscriptions, follow into the survivor. */
@ApplicationScoped
class AccountMergeEvents implements EventHandler {
    static final String TOPIC = "engagement.account-merge.v1";

    private final List<CustomerMergeParticipant> participants;

    AccountMergeEvents(@All List<CustomerMergeParticipant> participants) {
        this.participants = participants;
    }

    /** Fields of the merge that this service consumes. */
    record AccountMergeState(UUID mergedId, long mergedVersion, UUID survivorId) implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return mergedId;
        }

        @Override
        public long version() {
            return mergedVersion;
        }

        AccountMerged merge() {
            if (survivorId == null || mergedId.equals(survivorId)) {
                throw new IllegalArgumentException("an account is merged into another one");
            }
            return new AccountMerged(mergedId, survivorId);
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        List<AccountMerged> merges = NewestStates.of(events).stream()
                .filter(event -> !event.isTombstone())
                .map(event -> event.state(AccountMergeState.class).merge())
                .toList();
        if (!merges.isEmpty()) {
            MergedCustomers.follow(change, merges, participants);
        }
    }
}
