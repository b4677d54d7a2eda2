package org.partnersuite.engagement.transition.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.transition.DocumentStep;
import org.partnersuite.engagement.transition.FollowHandoffs;
import org.partnersuite.engagement.transition.HandoffDecision;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.unitofwork.Change;

/** The handoff of a transition document decides on it. */
@ApplicationScoped
class HandoffEvents implements EventHandler {
    static final String TOPIC = "customer-success.handoff.v1";

    /** Who decided, when the event does not say. */
    private static final String CUSTOMER_SUCCESS = "customer-success-service";

    private final FollowHandoffs handoffs;

    HandoffEvents(FollowHandoffs handoffs) {
        this.handoffs = handoffs;
    }

    /** Fields of the handoff's state that this service consumes. */
    record HandoffState(
            UUID id,
            long version,
            String status,
            @Nullable UUID transitionDocumentId,
            Instant initiatedAt,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy,
            @Nullable String returnReason)
            implements StateBody {

        @Override
        public @Nullable UUID aggregate() {
            return id;
        }

        /** Empty while nobody decided; a completed handoff was accepted. */
        Optional<HandoffDecision> decision() {
            return switch (status) {
                case "ACCEPTED", "COMPLETED" -> decision(DocumentStep.ACCEPTANCE, null);
                case "RETURNED" ->
                    decision(DocumentStep.RETURN, Objects.requireNonNull(returnReason, "a return has its reason"));
                default -> Optional.empty();
            };
        }

        private Optional<HandoffDecision> decision(DocumentStep step, @Nullable String reason) {
            return transitionDocumentId == null
                    ? Optional.empty()
                    : Optional.of(new HandoffDecision(
                            transitionDocumentId,
                            Objects.requireNonNull(initiatedAt, "a handoff was sent"),
                            step,
                            Objects.requireNonNull(decidedAt, "a decision has its time"),
                            Objects.requireNonNullElse(decidedBy, CUSTOMER_SUCCESS),
                            reason));
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        handoffs.follow(
                change,
                NewestStates.of(events).stream()
                        .filter(event -> !event.isTombstone())
                        .flatMap(event -> event.state(HandoffState.class).decision().stream())
                        .toList());
    }
}
