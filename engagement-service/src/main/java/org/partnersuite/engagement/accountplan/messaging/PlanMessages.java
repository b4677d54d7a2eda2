package org.partnersuite.engagement.accountplan.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.accountplan.AccountPlan;
import org.partnersuite.engagement.accountplan.PlanDetails;
import org.partnersuite.engagement.accountplan.PlanEvents;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/** Tells other services the state of plans. */
@ApplicationScoped
class PlanMessages implements PlanEvents {
    static final String TOPIC = "engagement.account-plan.v1";

    private static final String TYPE = "org.partnersuite.engagement.account-plan.v1";

    @Override
    public void changed(Change change, AccountPlan plan) {
        change.event(state(plan));
    }

    static OutgoingEvent state(AccountPlan plan) {
        return OutgoingEvent.state(
                TOPIC, TYPE, plan.accountId(), plan.version(), plan.updatedAt(), Json.write(PlanState.of(plan)));
    }

    /** The data of {@code engagement.account-plan.v1}. */
    record PlanState(
            UUID accountId,
            long version,
            String documentLink,
            boolean hasWatsonxStrategy,
            @Nullable String watsonxStrategy,
            @Nullable String watsonxApproach,
            String owner,
            Instant createdAt,
            Instant updatedAt) {
        static PlanState of(AccountPlan plan) {
            PlanDetails details = plan.details();
            return new PlanState(
                    plan.accountId(),
                    plan.version(),
                    details.documentLink(),
                    details.hasWatsonxStrategy(),
                    details.watsonxStrategy(),
                    details.watsonxApproach(),
                    details.owner(),
                    plan.createdAt(),
                    plan.updatedAt());
        }
    }
}
