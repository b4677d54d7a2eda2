package org.partnersuite.customersuccess.customer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.unitofwork.Change;

/** Writes customers with their audit and their events. */
final class CustomerChanges {
    private CustomerChanges() {}

    /** False when another customer has the account or the external id of one of them; then nothing is recorded. */
    static boolean created(Change change, List<Customer> customers) {
        boolean inserted = CustomerStore.insert(change.db(), customers);
        if (inserted) {
            customers.forEach(customer -> record(change, "created", null, customer));
        }
        return inserted;
    }

    static void changed(Change change, Customer before, Customer after) {
        CustomerStore.update(change.db(), List.of(after));
        record(change, "changed", before, after);
    }

    private static void record(Change change, String action, @Nullable Customer before, Customer after) {
        CustomerEvent event = CustomerEvent.of(after);
        CustomerEvent previous = before == null ? null : CustomerEvent.of(before);
        change.audit(new AuditEntry("customer", after.id(), action, event.since(previous)));
        change.event(event.outgoing());
    }
}
