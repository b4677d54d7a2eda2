package org.partnersuite.customersuccess.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.successplan.SuccessPlans;
import org.partnersuite.platform.unitofwork.Change;

/** A RED score drafts a retention plan, for segments of touch HIGH. */
@ApplicationScoped
class RetentionPlans implements TriggerFollower {
    private static final String HIGH = "HIGH";

    private final SuccessPlans plans;

    RetentionPlans(SuccessPlans plans) {
        this.plans = plans;
    }

    @Override
    public Set<TriggerKey> triggers() {
        return Set.of(TriggerKey.SCORE_RED);
    }

    @Override
    public void opened(Change change, Signal signal, @Nullable String owner, @Nullable String touchModel) {
        UUID subscription = signal.subscriptionId();
        if (HIGH.equals(touchModel) && subscription != null) {
            plans.draftRetention(
                    change,
                    signal.customerId(),
                    List.of(subscription),
                    owner == null ? change.caller().subject() : owner,
                    "Retention, " + signal.occurredOn(),
                    signal.note() == null ? "The health score is low." : signal.note());
        }
    }
}
