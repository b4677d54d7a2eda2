package org.partnersuite.customersuccess.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.handoff.HandoffProcess;
import org.partnersuite.platform.unitofwork.Change;

/** A planned feature that is unused for long opens a handoff of an adoption barrier. */
@ApplicationScoped
class BarrierHandoffs implements TriggerFollower {
    private final HandoffProcess handoffs;

    BarrierHandoffs(HandoffProcess handoffs) {
        this.handoffs = handoffs;
    }

    @Override
    public Set<TriggerKey> triggers() {
        return Set.of(TriggerKey.FEATURE_NOT_ADOPTED);
    }

    @Override
    public void opened(Change change, Signal signal, @Nullable String owner, @Nullable String touchModel) {
        UUID subscription = signal.subscriptionId();
        String feature = signal.detail();
        if (subscription != null && feature != null) {
            handoffs.openForFeature(change, signal.customerId(), subscription, feature, owner);
        }
    }
}
