package org.partnersuite.customersuccess.partner.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.partner.KnownPartner;
import org.partnersuite.customersuccess.partner.KnownPartners;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.Change;

/** Partners are known as soon as the partner program emits them. */
@ApplicationScoped
class PartnerEvents implements EventHandler {
    static final String TOPIC = "partner-program.partner.v1";

    /** Fields of a partner's state that this service consumes. */
    record PartnerState(
            UUID id,
            long version,
            String status,
            @Nullable String engagementModel,
            @Nullable ExternalId externalId) implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return id;
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        KnownPartners.put(
                change.db(),
                NewestStates.of(events).stream().map(PartnerEvents::partner).toList());
    }

    private static KnownPartner partner(ReceivedEvent event) {
        if (event.isTombstone()) {
            return new KnownPartner(event.aggregateId(), event.version(), null, null, null);
        }
        PartnerState state = event.state(PartnerState.class);
        return new KnownPartner(
                event.aggregateId(), event.version(), state.status(), state.engagementModel(), state.externalId());
    }
}
