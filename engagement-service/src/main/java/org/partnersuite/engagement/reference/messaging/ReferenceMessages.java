package org.partnersuite.engagement.reference.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnersuite.engagement.reference.ReferenceEvents;
import org.partnersuite.engagement.reference.ReferenceSet;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/** Tells other services a whole reference set, such as the stage weights that a weighted pipeline needs. */
@ApplicationScoped
class ReferenceMessages implements ReferenceEvents {
    static final String TOPIC = "engagement.reference-data.v1";

    private static final String TYPE = "org.partnersuite.engagement.reference-data.v1";

    @Override
    public void changed(Change change, ReferenceSet set) {
        change.event(
                OutgoingEvent.state(TOPIC, TYPE, set.id().uuid(), set.version(), set.updatedAt(), Json.write(set)));
    }
}
