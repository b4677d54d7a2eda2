package org.partnersuite.engagement.transition.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnersuite.engagement.transition.TransitionDocument;
import org.partnersuite.engagement.transition.TransitionDocumentEvents;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/** Tells other services the state of transition documents; its status and times tell of submission and acceptance. */
@ApplicationScoped
class TransitionDocumentMessages implements TransitionDocumentEvents {
    static final String TOPIC = "engagement.transition-document.v1";

    private static final String TYPE = "org.partnersuite.engagement.transition-document.v1";

    @Override
    public void changed(Change change, TransitionDocument document) {
        change.event(state(document));
    }

    static OutgoingEvent state(TransitionDocument document) {
        return OutgoingEvent.state(
                TOPIC,
                TYPE,
                document.id(),
                document.version(),
                document.updatedAt(),
                Json.write(TransitionDocumentState.of(document)));
    }
}
