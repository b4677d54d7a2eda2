package org.partnersuite.customersuccess.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.platform.unitofwork.Change;

/** Renewals that were decided on or withdrawn follow their customer; the open ones follow their contracts. */
@ApplicationScoped
class MergedRenewals implements CustomerMergeParticipant {
    @Override
    public void merged(Change change, UUID left, UUID kept) {
        Map<Renewal, Renewal> changed = new LinkedHashMap<>();
        for (Renewal renewal : RenewalStore.lockOfCustomer(change.db(), left)) {
            changed.put(renewal, renewal.ofCustomer(kept, change.now()));
        }
        RenewalStore.write(change, List.of(), changed);
    }
}
