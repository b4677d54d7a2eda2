package org.partnersuite.customersuccess.subscription.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.partnersuite.customersuccess.subscription.Cancellation.Reason;
import org.partnersuite.customersuccess.subscription.ContractConfig;
import org.partnersuite.customersuccess.subscription.Deal;
import org.partnersuite.customersuccess.subscription.DealSubscriptions;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.unitofwork.Change;

/** Turns won opportunities into subscriptions. */
@ApplicationScoped
class OpportunityEvents implements EventHandler {
    static final String TOPIC = "engagement.opportunity.v1";

    private final ContractConfig contract;

    OpportunityEvents(ContractConfig contract) {
        this.contract = contract;
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        List<Deal> deals =
                NewestStates.of(events).stream().map(OpportunityEvents::deal).toList();
        DealSubscriptions.follow(change, deals, contract.termMonths());
    }

    static Deal deal(ReceivedEvent event) {
        return event.isTombstone()
                ? new Deal(event.aggregateId(), event.version(), null, Reason.DEAL_DELETED)
                : event.state(OpportunityState.class).deal();
    }
}
