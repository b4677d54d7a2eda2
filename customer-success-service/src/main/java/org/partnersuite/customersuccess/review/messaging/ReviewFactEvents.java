package org.partnersuite.customersuccess.review.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.review.ToldFacts;
import org.partnersuite.customersuccess.review.ToldFacts.Fact;
import org.partnersuite.customersuccess.review.ToldFacts.Kind;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/** What reviews show of technical strategies, decision points, deals and the standing of partners. */
@ApplicationScoped
class ReviewFactEvents implements EventHandler {
    static final String STRATEGY = "engagement.technical-strategy.v1";
    static final String DECISION_POINT = "engagement.decision-point.v1";
    static final String DEAL = "partner-program.deal.v1";

    static final String STANDING = "partner-program.standing.v1";

    private static final Map<String, Kind> KINDS = Map.of(
            STRATEGY, Kind.TECHNICAL_STRATEGY,
            DECISION_POINT, Kind.DECISION_POINT,
            DEAL, Kind.DEAL,
            STANDING, Kind.STANDING);

    /** Fields of a strategy's state that this feature consumes. */
    record StrategyState(
            UUID id, long version, UUID accountId, @Nullable JsonNode published) implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return id;
        }
    }

    /** Fields of a decision point's state that this feature consumes. */
    record DecisionPointState(UUID id, long version, UUID accountId, String name, String status, int expansions)
            implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return id;
        }
    }

    /** Fields of a deal's state that this feature consumes. */
    record DealState(
            UUID id,
            long version,
            UUID partnerId,
            String status,
            @Nullable String closeDate,
            @Nullable JsonNode tcv,
            boolean qualifies)
            implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return id;
        }
    }

    /** Fields of a partner's standing that this feature consumes. */
    record StandingState(
            UUID partnerId,
            long version,
            String day,
            JsonNode aggregateTcv,
            JsonNode projected,
            boolean complete,
            @Nullable String highestTargetMet,
            @Nullable String projectedTarget)
            implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return partnerId;
        }
    }

    private record ShownStanding(
            String day,
            JsonNode aggregateTcv,
            JsonNode projected,
            boolean complete,
            @Nullable String highestTargetMet,
            @Nullable String projectedTarget) {}

    private record ShownDecisionPoint(String name, String status, int expansions) {}

    private record ShownDeal(
            String status,
            @Nullable String closeDate,
            @Nullable JsonNode tcv,
            boolean qualifies) {}

    @Override
    public Set<String> topics() {
        return KINDS.keySet();
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        ToldFacts.put(
                change.db(),
                NewestStates.of(events).stream().map(ReviewFactEvents::fact).toList());
    }

    private static Fact fact(ReceivedEvent event) {
        Kind kind = Objects.requireNonNull(KINDS.get(event.topic()));
        if (event.isTombstone()) {
            return new Fact(event.aggregateId(), kind, event.version(), null, null);
        }
        return switch (kind) {
            case TECHNICAL_STRATEGY -> {
                StrategyState state = event.state(StrategyState.class);
                JsonNode published = state.published();
                yield new Fact(
                        state.id(),
                        kind,
                        state.version(),
                        state.accountId(),
                        published == null ? null : published.toString());
            }
            case DECISION_POINT -> {
                DecisionPointState state = event.state(DecisionPointState.class);
                yield new Fact(
                        state.id(),
                        kind,
                        state.version(),
                        state.accountId(),
                        Json.text(new ShownDecisionPoint(state.name(), state.status(), state.expansions())));
            }
            case DEAL -> {
                DealState state = event.state(DealState.class);
                yield new Fact(
                        state.id(),
                        kind,
                        state.version(),
                        state.partnerId(),
                        Json.text(new ShownDeal(state.status(), state.closeDate(), state.tcv(), state.qualifies())));
            }
            case STANDING -> {
                StandingState state = event.state(StandingState.class);
                yield new Fact(
                        state.partnerId(),
                        kind,
                        state.version(),
                        state.partnerId(),
                        Json.text(new ShownStanding(
                                state.day(),
                                state.aggregateTcv(),
                                state.projected(),
                                state.complete(),
                                state.highestTargetMet(),
                                state.projectedTarget())));
            }
        };
    }
}
