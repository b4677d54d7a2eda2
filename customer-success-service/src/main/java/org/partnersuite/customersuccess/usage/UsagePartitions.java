package org.partnersuite.customersuccess.usage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
    private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();

    UsagePartitions(Database database) {
        this.database = database;
    }

    /** Makes those that are missing, none ahead of this month. None is ever dropped: a month is looked for once. */
    public void of(Collection<LocalDate> periods) {
        YearMonth now = YearMonth.now(ZoneOffset.UTC);
        Set<YearMonth> months = periods.stream()
                .map(YearMonth::from)
                .filter(month -> !month.isAfter(now))
                .collect(Collectors.toSet());
        if (known.containsAll(months)) {
            return;
        }
        List<LocalDate> missing = database.readAs(SERVICE, db -> UsageStore.withoutPartition(db, months));
        if (!missing.isEmpty()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.transactionAs(SERVICE, db -> {
                        missing.forEach(month -> UsageStore.begin(db, month));
                        return missing;
                    }));
        }
        known.addAll(months);
    }
}
