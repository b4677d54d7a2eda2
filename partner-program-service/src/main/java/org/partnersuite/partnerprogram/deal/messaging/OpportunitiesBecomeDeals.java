package org.partnersuite.partnerprogram.deal.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.partnersuite.partnerprogram.deal.DealBook;
import org.partnersuite.partnerprogram.deal.DealReport;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.unitofwork.Change;

/**
 * An opportunity with a partner is that partner's deal. A change of partner moves the deal; removing the partner
 * removes the deal from its partner. Older versions are ignored.
 */
@ApplicationScoped
public class OpportunitiesBecomeDeals implements EventHandler {
    private static final String TOPIC = "engagement.opportunity.v1";

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        List<ReceivedEvent> newest = NewestStates.of(events);
        List<DealReport> reports = newest.stream()
                .filter(event -> !event.isTombstone())
                .map(event -> event.state(OpportunityEvent.class).report())
                .toList();
        DealBook.record(change, reports);
        DealBook.withdraw(
                change,
                newest.stream()
                        .filter(ReceivedEvent::isTombstone)
                        .map(ReceivedEvent::aggregateId)
                        .toList());
    }
}
