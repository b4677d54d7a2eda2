package org.partnersuite.customersuccess.review.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.review.ExecutiveReviewRights;
import org.partnersuite.customersuccess.review.ExecutiveReviewRights.Right;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.unitofwork.Change;

/** Executive reviews are a benefit of the partner program (PP-8): included in the tier, or accepted by invitation. */
@ApplicationScoped
class ExecutiveReviewEvents implements EventHandler {
    static final String ENTITLEMENT = "partner-program.entitlement.v1";
    static final String INVITATION = "partner-program.benefit-invitation.v1";

    private static final String BENEFIT = "EXECUTIVE_BUSINESS_REVIEWS";
    private static final String ACCEPTED = "ACCEPTED";

    /** Fields of an entitlement's state that this feature consumes. */
    record EntitlementState(
            UUID id, long version, UUID partnerId, @Nullable List<String> included) implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return id;
        }

        Right right() {
            return new Right(id, version, partnerId, included != null && included.contains(BENEFIT));
        }
    }

    /** Fields of an invitation's state that this feature consumes. */
    record InvitationState(UUID id, long version, UUID partnerId, String benefit, String status) implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return id;
        }

        Right right() {
            return new Right(id, version, partnerId, benefit.equals(BENEFIT) && status.equals(ACCEPTED));
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of(ENTITLEMENT, INVITATION);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        ExecutiveReviewRights.put(
                change.db(),
                NewestStates.of(events).stream()
                        .map(ExecutiveReviewEvents::right)
                        .toList());
    }

    private static Right right(ReceivedEvent event) {
        if (event.isTombstone()) {
            return new Right(event.aggregateId(), event.version(), null, false);
        }
        return event.topic().equals(ENTITLEMENT)
                ? event.state(EntitlementState.class).right()
                : event.state(InvitationState.class).right();
    }
}
