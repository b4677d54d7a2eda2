package org.partnersuite.engagement.requirement.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.partnersuite.engagement.requirement.RequirementEvents;
import org.partnersuite.engagement.requirement.RequirementState;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/** Tells other services how opportunities stand to the requirements. */
@ApplicationScoped
class RequirementMessages implements RequirementEvents {
    static final String TOPIC = "engagement.opportunity-requirements.v1";

    private static final String TYPE = "org.partnersuite.engagement.opportunity-requirements.v1";

    @Override
    public void changed(Change change, RequirementState state) {
        change.event(event(state));
    }

    @Override
    public void gone(Change change, UUID opportunityId, long version) {
        change.event(new OutgoingEvent(TOPIC, TYPE, opportunityId, opportunityId + ":" + version, change.now(), null));
    }

    static OutgoingEvent event(RequirementState state) {
        Instant at = state.evaluatedAt();
        return OutgoingEvent.state(
                TOPIC, TYPE, state.opportunityId(), state.version(), at, Json.write(RequirementsMessage.of(state)));
    }
}
