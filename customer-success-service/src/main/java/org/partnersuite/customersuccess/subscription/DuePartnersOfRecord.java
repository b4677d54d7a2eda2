package org.partnersuite.customersuccess.subscription;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.customersuccess.relation.Relations;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.unitofwork.Change;

/** Planned changes of partners of record, on their day. */
@Singleton
class DuePartnersOfRecord extends DueWork {
    DuePartnersOfRecord() {
        super("partners-of-record", Relations.PLANNED);
    }

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        List<Subscription> due = SubscriptionStore.lockDue(change.db(), ids, Relations.PLANNED, today);
        due.forEach(subscription -> PartnersOfRecord.catchUp(change, subscription));
        return due.size();
    }
}
