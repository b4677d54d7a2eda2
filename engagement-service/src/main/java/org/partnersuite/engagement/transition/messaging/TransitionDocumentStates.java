package org.partnersuite.engagement.transition.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.engagement.transition.TransitionDocumentRow;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Transition documents that can be told again. */
final class TransitionDocumentStates {
    private TransitionDocumentStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                "transition-document",
                "transition_document",
                (row, context) -> TransitionDocumentMessages.state(TransitionDocumentRow.read(row, context)));
    }
}
