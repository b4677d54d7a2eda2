package org.partnersuite.customersuccess.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.customersuccess.team.HandOver;
import org.partnersuite.customersuccess.team.HandOverParticipant;
import org.partnersuite.platform.unitofwork.Change;

/** Open actions follow a book that is handed over, and customers that are merged. */
@ApplicationScoped
class FollowedActions implements HandOverParticipant, CustomerMergeParticipant {

    @Override
    public void handedOver(Change change, HandOver handOver) {
        CallsToAction.handOver(change, handOver);
    }

    @Override
    public void merged(Change change, UUID left, UUID kept) {
        for (CallToAction action : CallToActionStore.lockOfCustomer(change.db(), left)) {
            CallToAction after = action.ofCustomer(kept, change.now());
            CallToActionStore.update(change.db(), List.of(after));
            CallToActionStore.CALL_TO_ACTION.changed(change, "followed its customer", action, after);
        }
        for (String table : List.of("trigger_watch", "trigger_signal")) {
            change.db().execute("update " + table + " set customer_id = ? where customer_id = ?", kept, left);
        }
    }
}
