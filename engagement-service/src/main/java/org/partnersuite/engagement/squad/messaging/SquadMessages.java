package org.partnersuite.engagement.squad.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.TeamMember;
import org.partnersuite.engagement.squad.Squad;
import org.partnersuite.engagement.squad.SquadDetails;
import org.partnersuite.engagement.squad.SquadEvents;
import org.partnersuite.engagement.squad.SquadStatus;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/** Tells other services the state of squads. */
@ApplicationScoped
class SquadMessages implements SquadEvents {
    static final String TOPIC = "engagement.squad.v1";

    private static final String TYPE = "org.partnersuite.engagement.squad.v1";

    @Override
    public void changed(Change change, Squad squad) {
        change.event(state(squad));
    }

    @Override
    public void deleted(Change change, Squad squad) {
        change.event(new OutgoingEvent(
                TOPIC, TYPE, squad.id(), squad.id() + ":" + (squad.version() + 1), change.now(), null));
    }

    static OutgoingEvent state(Squad squad) {
        return OutgoingEvent.state(
                TOPIC, TYPE, squad.id(), squad.version(), squad.updatedAt(), Json.write(SquadState.of(squad)));
    }

    /** The data of {@code engagement.squad.v1}. */
    record SquadState(
            UUID id,
            long version,
            String name,
            String location,
            @Nullable String geography,
            @Nullable String market,
            List<String> offerings,
            List<String> engagementTypes,
            List<TeamMember> people,
            int capacity,
            SquadStatus status,
            Instant createdAt,
            Instant updatedAt) {
        static SquadState of(Squad squad) {
            SquadDetails details = squad.details();
            return new SquadState(
                    squad.id(),
                    squad.version(),
                    details.name(),
                    details.location(),
                    details.geography(),
                    details.market(),
                    details.offerings(),
                    details.engagementTypes(),
                    details.people(),
                    details.capacity(),
                    details.status(),
                    squad.createdAt(),
                    squad.updatedAt());
        }
    }
}
