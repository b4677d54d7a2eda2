package org.partnersuite.engagement.loop.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnersuite.engagement.loop.Engagement;
import org.partnersuite.engagement.loop.EngagementEvents;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/** Tells other services the state of engagements. */
@ApplicationScoped
class EngagementMessages implements EngagementEvents {
    static final String TOPIC = "engagement.engagement.v1";

    private static final String TYPE = "org.partnersuite.engagement.engagement.v1";

    @Override
    public void changed(Change change, Engagement engagement) {
        change.event(state(engagement));
    }

    static OutgoingEvent state(Engagement engagement) {
        return OutgoingEvent.state(
                TOPIC,
                TYPE,
                engagement.id(),
                engagement.version(),
                engagement.updatedAt(),
                Json.write(EngagementState.of(engagement)));
    }
}
