package org.partnersuite.customersuccess.usage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/**
 * The partitions of months. Each is made in a transaction of its own: the lock that this needs is held for milliseconds, and
 * not as long as the change whose report is the first one of its month.
 */
@ApplicationScoped
public class UsagePartitions {
    private static final Caller SERVICE = Caller.service("customer-success-service");

    private final Database database;

    UsagePartitions(Database database) {
        this.database = database;
    }

    /** Makes those that are missing. */
    public void of(Collection<LocalDate> periods) {
        List<LocalDate> missing = database.readAs(SERVICE, db -> UsageStore.withoutPartition(db, periods));
        if (!missing.isEmpty()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.transactionAs(SERVICE, db -> {
                        missing.forEach(month -> UsageStore.begin(db, month));
                        return missing;
                    }));
        }
    }
}
