package org.partnersuite.partnerprogram.subscriptionfact.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnersuite.partnerprogram.subscriptionfact.Fact;
import org.partnersuite.partnerprogram.subscriptionfact.FactKind;
import org.partnersuite.partnerprogram.subscriptionfact.FactStore;
import org.partnersuite.partnerprogram.subscriptionfact.FactStore.Gone;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.unitofwork.Change;

/** Keeps the newest state of each aggregate of a topic as a fact. */
abstract class FactEvents<F extends Fact> implements EventHandler {
    private final String topic;
    private final FactKind<F> kind;

    FactEvents(String topic, FactKind<F> kind) {
        this.topic = topic;
        this.kind = kind;
    }

    /** @param position the place of the event's record */
    abstract F fact(ReceivedEvent event, String position);

    @Override
    public Set<String> topics() {
        return Set.of(topic);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        List<F> facts = new ArrayList<>();
        List<Gone> gone = new ArrayList<>();
        for (ReceivedEvent event : NewestStates.of(events)) {
            String position = event.topic() + "/" + event.partition() + "/" + event.offset();
            if (event.isTombstone()) {
                gone.add(new Gone(event.aggregateId(), event.version(), position));
            } else {
                facts.add(fact(event, position));
            }
        }
        FactStore.record(change, kind, facts, gone);
    }
}
