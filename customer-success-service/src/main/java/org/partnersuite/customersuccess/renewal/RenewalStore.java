package org.partnersuite.customersuccess.renewal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Where renewals are kept. */
public final class RenewalStore {
    public static final AggregateType<Renewal> RENEWAL =
            AggregateType.of("renewal", "customer-success.renewal.v1", renewal -> new State(renewal, renewal.status()));

    private static final Table<Renewal> TABLE = Table.of(RENEWAL.table(), "id", Renewal.class)
            .column("next_phase_on", "date", Renewal::nextPhaseOn)
            .column("status", "text", Renewal::status);

    private RenewalStore() {}

    /** The data of {@code customer-success.renewal.v1}. */
    private record State(@JsonUnwrapped Renewal renewal, Renewal.Status status) {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(RENEWAL.name(), RENEWAL.table(), Rows.of(Renewal.class, RENEWAL::state));
    }

    /** @param changed by their state before */
    static void write(Change change, List<Renewal> opened, Map<Renewal, Renewal> changed) {
        if (!TABLE.insert(change.db(), opened)) {
            throw new IllegalStateException("a subscription has an open renewal already");
        }
        TABLE.update(change.db(), List.copyOf(changed.values()));
        opened.forEach(renewal -> RENEWAL.created(change, "opened", renewal));
        changed.forEach((before, after) ->
                RENEWAL.changed(change, after.withdrawnReason() == null ? "moved" : "withdrawn", before, after));
    }

    static List<Renewal> lockOpen(Handle db, Collection<UUID> subscriptionIds) {
        return db.createQuery("""
                        select * from renewal where subscription_id = any(:ids) and status = 'OPEN'
                        order by id for no key update
                        """)
                .bindArray("ids", UUID.class, subscriptionIds)
                .mapTo(Renewal.class)
                .list();
    }

    /** Open ones whose phase has ended; those that another process is working on are left to it. */
    static List<Renewal> lockPhaseEnded(Handle db, Collection<UUID> subscriptionIds, LocalDate today) {
        return db.createQuery("""
                        select * from renewal
                        where subscription_id = any(:ids) and status = 'OPEN' and next_phase_on <= :today
                        order by id for no key update skip locked
                        """)
                .bindArray("ids", UUID.class, subscriptionIds)
                .bind("today", today)
                .mapTo(Renewal.class)
                .list();
    }
}
