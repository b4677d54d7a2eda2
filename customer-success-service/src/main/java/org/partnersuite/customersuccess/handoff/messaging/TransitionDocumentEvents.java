package org.partnersuite.customersuccess.handoff.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.partnersuite.customersuccess.handoff.Handoffs;
import org.partnersuite.customersuccess.handoff.SubmittedDocument;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.unitofwork.Change;

/** A submitted transition document opens a handoff. Documents are never deleted. */
@ApplicationScoped
class TransitionDocumentEvents implements EventHandler {
    static final String TOPIC = "engagement.transition-document.v1";

    private final Handoffs handoffs;

    TransitionDocumentEvents(Handoffs handoffs) {
        this.handoffs = handoffs;
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        List<SubmittedDocument> documents = NewestStates.of(events).stream()
                .filter(event -> !event.isTombstone())
                .flatMap(event -> event.state(TransitionDocumentState.class).submitted().stream())
                .toList();
        handoffs.follow(change, documents);
    }
}
