package org.partnersuite.customersuccess.usage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.platform.unitofwork.Change;

/** Months and downtime follow their customer into another: months by the queue, which tells them again. */
@ApplicationScoped
class MergedUsage implements CustomerMergeParticipant {
    @Override
    public void merged(Change change, UUID left, UUID kept) {
        change.db().createUpdate("""
                        insert into usage_due (subscription_id, month, of_import)
                        select m.subscription_id, m.month, false
                        from held_subscription s join usage_month m on m.subscription_id = s.id
                        where s.customer_id = :kept and m.customer_id = :left
                        """).bind("kept", kept).bind("left", left).execute();
        for (TenantDowntime downtime : TenantDowntimes.lockOfCustomer(change.db(), left)) {
            TenantDowntimes.update(change, downtime, downtime.ofCustomer(kept, change.now()));
        }
    }
}
