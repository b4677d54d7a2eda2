package org.partnersuite.customersuccess.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.platform.unitofwork.Change;

/** Incidents follow their customer into another. */
@ApplicationScoped
class MergedIncidents implements CustomerMergeParticipant {
    @Override
    public void merged(Change change, UUID left, UUID kept) {
        for (Incident before : IncidentStore.lockOfCustomer(change.db(), left)) {
            Incident after = before.ofCustomer(kept, change.now());
            IncidentStore.update(change.db(), after);
            IncidentStore.INCIDENT.changed(change, "followed its customer", before, after);
        }
    }
}
