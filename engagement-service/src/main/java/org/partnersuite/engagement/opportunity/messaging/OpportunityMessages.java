package org.partnersuite.engagement.opportunity.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.partnersuite.engagement.opportunity.ClientContext;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.OpportunityEvents;
import org.partnersuite.engagement.opportunity.PartnerChange;
import org.partnersuite.engagement.opportunity.StageMove;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Tells other services of opportunities: their state on a compacted topic, their moves and changes of partner on retained
 * ones.
 */
@ApplicationScoped
class OpportunityMessages implements OpportunityEvents {
    static final String STATE_TOPIC = "engagement.opportunity.v1";
    static final String MOVE_TOPIC = "engagement.opportunity-stage-move.v1";
    static final String PARTNER_TOPIC = "engagement.opportunity-partner-change.v1";

    private static final String STATE_TYPE = "org.partnersuite.engagement.opportunity.v1";
    private static final String MOVE_TYPE = "org.partnersuite.engagement.opportunity-stage-move.v1";
    private static final String PARTNER_TYPE = "org.partnersuite.engagement.opportunity-partner-change.v1";

    @Override
    public void changed(Change change, Opportunity opportunity, ClientContext client) {
        change.event(state(opportunity, client));
    }

    @Override
    public void gone(Change change, UUID id, long version, Instant at) {
        change.event(gone(id, version, at));
    }

    @Override
    public void moved(Change change, StageMove move) {
        change.event(new OutgoingEvent(
                MOVE_TOPIC,
                MOVE_TYPE,
                move.opportunityId(),
                move.opportunityId() + ":" + move.number(),
                move.at(),
                Json.write(MoveRecord.of(move))));
    }

    @Override
    public void partnerChanged(Change change, PartnerChange partner) {
        change.event(OutgoingEvent.state(
                PARTNER_TOPIC,
                PARTNER_TYPE,
                partner.opportunityId(),
                partner.version(),
                partner.at(),
                Json.write(PartnerChangeRecord.of(partner))));
    }

    static OutgoingEvent gone(UUID id, long version, Instant at) {
        return new OutgoingEvent(STATE_TOPIC, STATE_TYPE, id, id + ":" + version, at, null);
    }

    static OutgoingEvent state(Opportunity opportunity, ClientContext client) {
        return OutgoingEvent.state(
                STATE_TOPIC,
                STATE_TYPE,
                opportunity.id(),
                opportunity.version(),
                opportunity.updatedAt(),
                Json.write(OpportunityState.of(opportunity, client)));
    }
}
