package org.partnersuite.customersuccess.renewal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Table;

/** Renewals in the database. */
final class RenewalStore {
    private static final Table<Renewal> TABLE = Table.<Renewal>of("renewal", "id")
            .column("id", "uuid", Renewal::id)
            .column("version", "bigint", Renewal::version)
            .column("subscription_id", "uuid", Renewal::subscriptionId)
            .column("customer_id", "uuid", Renewal::customerId)
            .column("due_on", "date", Renewal::dueOn)
            .column("phase", "text", Renewal::phase)
            .column("phase_since", "date", Renewal::phaseSince)
            .column("next_phase_on", "date", Renewal::nextPhaseOn)
            .column("status", "text", Renewal::status)
            .column("withdrawn_reason", "text", Renewal::withdrawn)
            .column("opened_at", "timestamptz", Renewal::openedAt)
            .column("updated_at", "timestamptz", Renewal::updatedAt);

    private RenewalStore() {}

    static void insert(Handle db, List<Renewal> renewals) {
        if (!TABLE.insert(db, renewals)) {
            throw new IllegalStateException("a subscription has an open renewal already");
        }
    }

    static void update(Handle db, List<Renewal> renewals) {
        TABLE.update(db, renewals);
    }

    static Optional<Renewal> find(Handle db, UUID id) {
        return db.createQuery("select * from renewal where id = :id")
                .bind("id", id)
                .map(RenewalRow::read)
                .findOne();
    }

    static List<Renewal> lockOpen(Handle db, Collection<UUID> subscriptionIds) {
        return db.createQuery("""
                        select * from renewal where subscription_id = any(:ids) and status = 'OPEN'
                        order by id for no key update
                        """)
                .bindArray("ids", UUID.class, subscriptionIds)
                .map(RenewalRow::read)
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
                .map(RenewalRow::read)
                .list();
    }
}
