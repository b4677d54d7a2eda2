package org.partnersuite.customersuccess.servicecatalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.platform.unitofwork.Change;

/** Services of subscriptions follow their customer. */
@ApplicationScoped
class MergedServices implements CustomerMergeParticipant {
    private final SubscriptionServiceRepository services;

    MergedServices(SubscriptionServiceRepository services) {
        this.services = services;
    }

    @Override
    public void merged(Change change, UUID left, UUID kept) {
        List<SubscriptionService> moving = services.locked("customerId = ?1 order by id", left);
        moving.forEach(service -> service.moveTo(kept));
        services.allChanged(change, "moved", moving);
    }
}
