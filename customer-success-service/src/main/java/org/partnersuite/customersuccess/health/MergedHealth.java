package org.partnersuite.customersuccess.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Overrides follow their customer into another; scores follow by the queue, past ones stay with the customer they had.
 */
@ApplicationScoped
class MergedHealth implements CustomerMergeParticipant {
    private final HealthOverrideRepository overrides;

    MergedHealth(HealthOverrideRepository overrides) {
        this.overrides = overrides;
    }

    @Override
    public void merged(Change change, UUID left, UUID kept) {
        for (HealthOverride override : overrides.locked("customerId = ?1 order by id", left)) {
            override.follow(kept);
            overrides.changed(change, "followed its customer", override);
        }
    }
}
