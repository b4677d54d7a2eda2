package org.partnersuite.engagement.strategy.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.strategy.BusinessInitiative;
import org.partnersuite.engagement.strategy.PrioritisedUseCase;
import org.partnersuite.engagement.strategy.PublishedVersion;
import org.partnersuite.engagement.strategy.StrategyEvents;
import org.partnersuite.engagement.strategy.TechnicalStrategy;
import org.partnersuite.engagement.strategy.TechnologyDecisionPoint;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/** Tells other services what was published of strategies; a draft is its owner's. */
@ApplicationScoped
class StrategyMessages implements StrategyEvents {
    static final String TOPIC = "engagement.technical-strategy.v1";

    private static final String TYPE = "org.partnersuite.engagement.technical-strategy.v1";

    @Override
    public void changed(Change change, TechnicalStrategy strategy) {
        change.event(state(strategy));
    }

    static OutgoingEvent state(TechnicalStrategy strategy) {
        return OutgoingEvent.state(
                TOPIC,
                TYPE,
                strategy.id(),
                strategy.version(),
                strategy.updatedAt(),
                Json.write(StrategyState.of(strategy)));
    }

    /** The data of {@code engagement.technical-strategy.v1}. */
    record StrategyState(
            UUID id,
            long version,
            @Nullable UUID accountId,
            @Nullable UUID partnerId,
            @Nullable String brand,
            String owner,
            @Nullable Published published,
            Instant createdAt,
            Instant updatedAt) {
        static StrategyState of(TechnicalStrategy strategy) {
            return new StrategyState(
                    strategy.id(),
                    strategy.version(),
                    strategy.subject().accountId(),
                    strategy.subject().partnerId(),
                    strategy.subject().brand(),
                    strategy.draft().owner(),
                    Published.of(strategy.latest()),
                    strategy.createdAt(),
                    strategy.updatedAt());
        }
    }

    /** The latest publication. */
    record Published(
            int number,
            String publishedBy,
            Instant publishedAt,
            @Nullable String note,
            List<BusinessInitiative> businessInitiatives,
            List<TechnologyDecisionPoint> technologyDecisionPoints,
            List<PrioritisedUseCase> useCases) {
        static @Nullable Published of(@Nullable PublishedVersion latest) {
            return latest == null
                    ? null
                    : new Published(
                            latest.number(),
                            latest.publishedBy(),
                            latest.publishedAt(),
                            latest.note(),
                            latest.content().businessInitiatives(),
                            latest.content().technologyDecisionPoints(),
                            latest.content().useCases());
        }
    }
}
