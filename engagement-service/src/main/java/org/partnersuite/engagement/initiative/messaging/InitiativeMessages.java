package org.partnersuite.engagement.initiative.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.initiative.Initiative;
import org.partnersuite.engagement.initiative.InitiativeDetails;
import org.partnersuite.engagement.initiative.InitiativeEvents;
import org.partnersuite.engagement.initiative.InitiativeType;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/** Tells other services the state of initiatives. */
@ApplicationScoped
class InitiativeMessages implements InitiativeEvents {
    static final String TOPIC = "engagement.initiative.v1";

    private static final String TYPE = "org.partnersuite.engagement.initiative.v1";

    @Override
    public void changed(Change change, Initiative initiative) {
        change.event(state(initiative));
    }

    static OutgoingEvent state(Initiative initiative) {
        return OutgoingEvent.state(
                TOPIC,
                TYPE,
                initiative.id(),
                initiative.version(),
                initiative.updatedAt(),
                Json.write(InitiativeState.of(initiative)));
    }

    /** The data of {@code engagement.initiative.v1}. */
    record InitiativeState(
            UUID id,
            long version,
            UUID accountId,
            String name,
            InitiativeType type,
            @Nullable String description,
            @Nullable String comments,
            String salesPlay,
            @Nullable String tdp,
            @Nullable String consultingGrowthPlatform,
            @Nullable String campaign,
            Instant createdAt,
            Instant updatedAt) {
        static InitiativeState of(Initiative initiative) {
            InitiativeDetails details = initiative.details();
            return new InitiativeState(
                    initiative.id(),
                    initiative.version(),
                    initiative.accountId(),
                    initiative.name(),
                    details.type(),
                    details.description(),
                    details.comments(),
                    details.salesPlay(),
                    details.tdp(),
                    details.consultingGrowthPlatform(),
                    details.campaign(),
                    initiative.createdAt(),
                    initiative.updatedAt());
        }
    }
}
